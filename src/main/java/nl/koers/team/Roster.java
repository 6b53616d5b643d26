package nl.koers.team;

import java.util.List;
import java.util.Optional;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;

/**
 * A team and its reps as they are in a period.
 *
 * @param period for which absences and holidays are known; outside it every attendance is wrong
 * @param reps who is employed on any day of the period, in the order in which they are shown
 */
public record Roster(TeamProfile team, Period period, List<RosterRep> reps) {

    public Roster {
        reps = List.copyOf(reps);
    }

    public Optional<RosterRep> rep(RepId id) {
        return reps.stream().filter(rep -> rep.id().equals(id)).findFirst();
    }
}
