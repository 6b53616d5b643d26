package nl.koers.team;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.stream.Collectors;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.WeekPattern;

/** How a weekly pattern is stored: seven letters, Monday first. */
final class PatternLetters {

    private PatternLetters() {}

    static String write(WeekPattern pattern) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> switch (pattern.on(day)) {
                    case NONE -> "N";
                    case HALF -> "H";
                    case FULL -> "F";
                })
                .collect(Collectors.joining());
    }

    static WeekPattern read(String letters) {
        var days = new EnumMap<DayOfWeek, DayPart>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(
                    day,
                    switch (letters.charAt(day.getValue() - 1)) {
                        case 'H' -> DayPart.HALF;
                        case 'F' -> DayPart.FULL;
                        default -> DayPart.NONE;
                    });
        }
        return new WeekPattern(days);
    }
}
