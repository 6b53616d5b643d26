package nl.koers.meeting.model;

import java.util.Optional;
import nl.koers.kernel.Reason;

/**
 * One point of an agenda.
 *
 * @param title the team's own words; empty for the fixed points, which are named in the language of who reads
 * @param minutes planned, 1 to 120
 */
public record AgendaItem(PointKind kind, String title, int minutes) {

    public static final int LONGEST_TITLE = 120;
    public static final int MOST_MINUTES = 120;

    public AgendaItem {
        title = title.strip();
    }

    public static AgendaItem of(PointKind kind) {
        return new AgendaItem(kind, "", kind.minutes());
    }

    public static AgendaItem own(String title, int minutes) {
        return new AgendaItem(PointKind.OWN, title, minutes);
    }

    /** Why it can't stand on an agenda. */
    public Optional<Reason> fault() {
        if (kind == PointKind.OWN && title.isEmpty()) {
            return Optional.of(Reason.of("meeting.point-unnamed"));
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            return Optional.of(Reason.of("meeting.minutes-outside", MOST_MINUTES));
        }
        return Line.fault(title, LONGEST_TITLE);
    }
}
