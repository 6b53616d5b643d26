package nl.koers.meeting;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;
import nl.koers.meeting.model.Commitment;

/**
 * What the weekly meeting means for one rep.
 *
 * @param actions what the rep still has to do, by day
 * @param week for which a promise holds now
 * @param promise empty while nothing is promised
 * @param missing what the next meeting will ask for; empty when there is nothing to ask
 */
public record MyMeeting(
        List<ActionPoint> actions, SalesWeek week, Optional<Commitment> promise, Optional<Missing> missing) {

    public MyMeeting {
        actions = List.copyOf(actions);
    }

    /**
     * Numbers that are not there yet.
     *
     * @param planned appointments that still stand as planned; 0 when there is nothing at all
     */
    public record Missing(ZonedDateTime meeting, SalesWeek week, int planned) {}
}
