package nl.koers.meeting;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.meeting.model.Who;

/**
 * What somebody wants to be done.
 *
 * @param meeting in which it was agreed; empty when that was elsewhere
 * @param from the number that it comes from
 */
public record NewAction(String what, Who owner, LocalDate due, Optional<MeetingId> meeting, Optional<From> from) {

    /** One rep's number of one week. */
    public record From(RepId rep, SalesWeek week) {}
}
