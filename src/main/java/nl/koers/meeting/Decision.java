package nl.koers.meeting;

import java.util.Optional;
import nl.koers.meeting.model.DecisionId;
import nl.koers.meeting.model.PointId;

/**
 * What was decided, or parked for another time.
 *
 * @param point where it came up
 * @param by who wrote it down
 */
public record Decision(
        DecisionId id, long version, Kind kind, Optional<PointId> point, String text, boolean withdrawn, String by) {

    public static final int LONGEST = 1000;

    /** What becomes of it. */
    public enum Kind {
        DECISION,
        PARKED
    }
}
