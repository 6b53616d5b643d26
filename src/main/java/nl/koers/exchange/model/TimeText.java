package nl.koers.exchange.model;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads times of day: 14:30, 14.30 uur, 14u30, 2:30 PM. Seconds are left out. */
final class TimeText {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})(?:[:.u](\\d{2}))(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uur|u|h)?",
            Pattern.CASE_INSENSITIVE);

    private TimeText() {}

    static Optional<LocalTime> read(String text) {
        var match = WRITTEN.matcher(text.strip());
        if (text.length() > Limits.CELL || !match.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(match.group(1));
        var half = match.group(3) == null ? "" : match.group(3).toLowerCase(Locale.ROOT);
        if ((half.startsWith("a") || half.startsWith("p")) && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(in24(hour, half), Integer.parseInt(match.group(2))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int in24(int hour, String half) {
        if (half.startsWith("p")) {
            return hour % 12 + 12;
        }
        return half.startsWith("a") ? hour % 12 : hour;
    }
}
