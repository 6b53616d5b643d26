package nl.koers.meeting;

import java.time.Duration;
import java.util.Optional;
import nl.koers.kernel.TextId;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.PointId;

/**
 * A point of one meeting.
 *
 * @param spent time it had before its present turn
 * @param hadTurn it is or was the current point
 * @param goesOn somebody said that it goes on next time
 * @param notes the shared text with what is said about it
 */
public record AgendaPoint(
        PointId id, AgendaItem item, Duration spent, boolean hadTurn, boolean goesOn, Optional<TextId> notes) {

    public boolean isFinished() {
        return hadTurn && !goesOn;
    }
}
