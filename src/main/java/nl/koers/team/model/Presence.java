package nl.koers.team.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of one day a rep is there (N2).
 *
 * @param part what counts
 * @param gap why it is less than a full day; empty on a full day
 */
public record Presence(DayPart part, Optional<Gap> gap) {

    /** 0, 0.5 or 1. */
    public BigDecimal share() {
        return part.share();
    }

    /** Why a day is not a full one. */
    public sealed interface Gap {

        /** Not or only half in the weekly pattern. */
        record NotInPattern() implements Gap {}

        /** Before the first or after the last working day. */
        record NotEmployed() implements Gap {}

        record OnHoliday(Holiday holiday) implements Gap {}

        /** On leave or ill; which of the two is nobody's business here. */
        record Absent() implements Gap {}
    }
}
