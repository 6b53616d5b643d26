package nl.koers.team.model;

import nl.koers.kernel.Period;

/**
 * Leave or illness, in whole or half days (N2). Which of the two is nobody's business here: see {@link AbsenceKind}.
 *
 * @param worked what is still worked on each of these days: nothing, or half a day. Presence is the lesser of this and
 *     the weekly pattern, so whoever works half a Thursday and takes that half off is away with {@link DayPart#NONE}
 */
public record Absence(Period period, DayPart worked) {

    public Absence {
        if (worked == DayPart.FULL) {
            throw new IllegalArgumentException("an absence leaves at most half a day of work");
        }
    }
}
