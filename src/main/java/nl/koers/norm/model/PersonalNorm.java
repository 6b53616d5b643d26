package nl.koers.norm.model;

import java.util.Optional;

/**
 * A rep's own norm from a day on, or the return to the team's (N1).
 *
 * @param norm empty: the norm of the team holds again
 */
public record PersonalNorm(Optional<Norm> norm) {

    /** The norm of the team. */
    public static final PersonalNorm AS_TEAM = new PersonalNorm(Optional.empty());

    public static PersonalNorm of(int perWeek) {
        return new PersonalNorm(Optional.of(new Norm(perWeek)));
    }
}
