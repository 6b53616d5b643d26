package nl.koers.appointment;

import java.util.List;

/**
 * What it does to the numbers of this year when a team counts other kinds of appointments (N7).
 *
 * @param before all that counted since 1 January
 * @param after all that would count
 * @param reps whose number changes, in the order in which they are shown
 */
public record KindEffect(int before, int after, List<OfRep> reps) {

    public KindEffect {
        reps = List.copyOf(reps);
    }

    /** One rep's number of this year, as it is and as it would be. */
    public record OfRep(String name, int before, int after) {}
}
