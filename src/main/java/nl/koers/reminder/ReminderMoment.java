package nl.koers.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When a team wants its mail: on each day at a time, and what can wait on one weekday.
 *
 * @param time by the clock on the wall
 */
public record ReminderMoment(DayOfWeek weekday, LocalTime time) {

    /** Of a team that never chose: Friday at three, while something can still be done. */
    public static final ReminderMoment FIRST = new ReminderMoment(DayOfWeek.FRIDAY, LocalTime.of(15, 0));

    /** A mail that could not be sent at its time is not sent in the night. */
    private static final Duration LATEST = Duration.ofHours(3);

    boolean hasCome(ZonedDateTime now) {
        var due = now.toLocalDate().atTime(time).atZone(now.getZone());
        return !now.isBefore(due) && now.isBefore(due.plus(LATEST));
    }

    boolean isDay(LocalDate day) {
        return day.getDayOfWeek() == weekday;
    }
}
