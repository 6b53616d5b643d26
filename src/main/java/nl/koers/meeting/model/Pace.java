package nl.koers.meeting.model;

import java.time.Duration;

/** How a point, or the whole, is doing for time (M2): amber at 80 %, red when it is over. */
public enum Pace {
    IN_TIME,
    AMBER,
    RED;

    private static final int AMBER_PERCENT = 80;
    private static final int WHOLE = 100;

    public static Pace of(Duration spent, int minutes) {
        var planned = Duration.ofMinutes(minutes);
        if (spent.compareTo(planned) > 0) {
            return RED;
        }
        return spent.multipliedBy(WHOLE).compareTo(planned.multipliedBy(AMBER_PERCENT)) >= 0 ? AMBER : IN_TIME;
    }
}
