package nl.koers.norm.model;

import java.time.LocalDate;
import nl.koers.team.model.Holiday;

/** Why a week has fewer working days than five (N2, N13). */
public sealed interface FewerDays {

    record PartTime() implements FewerDays {}

    record PublicHoliday(Holiday holiday) implements FewerDays {}

    /** On leave or ill; which of the two is not told. */
    record Away() implements FewerDays {}

    /** The first working day lies in this week. */
    record StartsOn(LocalDate day) implements FewerDays {}

    /** The last working day lies in this week. */
    record EndsOn(LocalDate day) implements FewerDays {}

    /** Not employed in the whole week. */
    record NotEmployed() implements FewerDays {}
}
