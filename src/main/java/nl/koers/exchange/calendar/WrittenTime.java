package nl.koers.exchange.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or time as a calendar writes it.
 *
 * @param local what the clock on the wall shows; midnight for a mere date
 * @param isDay it is a mere date
 * @param isUtc the wall is in Greenwich
 * @param zone the name that the file gives the time zone; empty when it gives none
 */
record WrittenTime(LocalDateTime local, boolean isDay, boolean isUtc, String zone) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.]\\d{1,9})?(Z)?)?");
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;
    private static final int LAST_SECOND = 59;

    static Optional<WrittenTime> of(Property property) {
        return of(property.value(), property.parameter("TZID"));
    }

    static Optional<WrittenTime> of(String text, String zone) {
        var match = WRITTEN.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                return Optional.empty();
            }
            return Optional.of(
                    match.group(4) == null
                            ? new WrittenTime(day.atStartOfDay(), true, false, zone)
                            : new WrittenTime(
                                    day.atTime(
                                            number(match.group(4)),
                                            number(match.group(5)),
                                            Math.min(number(match.group(6)), LAST_SECOND)),
                                    false,
                                    match.group(7) != null,
                                    zone));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The moment, on the clocks of the file. */
    Instant at(Zones zones) {
        return isUtc ? local.toInstant(ZoneOffset.UTC) : zones.clock(zone).at(local);
    }

    /** The same time of day on another day. */
    WrittenTime on(LocalDate day) {
        return new WrittenTime(day.atTime(local.toLocalTime()), isDay, isUtc, zone);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
