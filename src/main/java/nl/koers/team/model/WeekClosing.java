package nl.koers.team.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;

/** When the numbers of a week become fixed (N10). */
public final class WeekClosing {

    private static final LocalTime AT = LocalTime.of(18, 0);
    private static final int DAYS_FROM_SUNDAY_TO_WEDNESDAY = 3;

    private WeekClosing() {}

    /** At the latest: 18:00 by the clock on the wall, on the Wednesday after the week. */
    public static Instant latest(SalesWeek week, ZoneId zone) {
        return ZonedDateTime.of(week.last().plusDays(DAYS_FROM_SUNDAY_TO_WEDNESDAY), AT, zone)
                .toInstant();
    }

    /** Closed at the latest moment and from then on. */
    public static boolean closed(SalesWeek week, Instant now, ZoneId zone) {
        return !now.isBefore(latest(week, zone));
    }

    /**
     * Closed by a weekly meeting, or at the latest moment.
     *
     * @param closedTo the last week that a meeting closed; empty when none did
     */
    public static boolean closed(SalesWeek week, Instant now, ZoneId zone, Optional<SalesWeek> closedTo) {
        return closedTo.filter(last -> !week.isAfter(last)).isPresent() || closed(week, now, zone);
    }
}
