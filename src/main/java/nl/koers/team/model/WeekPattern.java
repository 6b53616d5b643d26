package nl.koers.team.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The days and half days of a week on which a rep works (N2). A day that is not named is not worked. */
public record WeekPattern(Map<DayOfWeek, DayPart> days) {

    public static final WeekPattern MONDAY_TO_FRIDAY =
            fullDays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public WeekPattern {
        var all = new EnumMap<DayOfWeek, DayPart>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            all.put(day, days.getOrDefault(day, DayPart.NONE));
        }
        days = Collections.unmodifiableMap(all);
    }

    public static WeekPattern fullDays(DayOfWeek... days) {
        var all = new EnumMap<DayOfWeek, DayPart>(DayOfWeek.class);
        for (var day : days) {
            all.put(day, DayPart.FULL);
        }
        return new WeekPattern(all);
    }

    public WeekPattern with(DayOfWeek day, DayPart part) {
        var changed = new EnumMap<>(days);
        changed.put(day, part);
        return new WeekPattern(changed);
    }

    public DayPart on(DayOfWeek day) {
        return days.getOrDefault(day, DayPart.NONE);
    }

    /** Worked days in a week, 0 to 7 in halves. */
    public BigDecimal workedDays() {
        return days.values().stream().map(DayPart::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
