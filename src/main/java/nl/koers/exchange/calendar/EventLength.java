package nl.koers.exchange.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.exchange.model.Reading;

/** How long an event takes, by its end or its duration; zero where it has neither that can be read. */
final class EventLength {

    private static final Pattern WEEKS = Pattern.compile("\\+?P(\\d{1,3})W");
    private static final int WEEK = 7;

    private EventLength() {}

    static Reading<Duration> read(ContentLines lines, WrittenTime start, Zones zones) {
        var byEnd = lines.first("DTEND")
                .flatMap(WrittenTime::of)
                .map(end -> Duration.between(start.at(zones), end.at(zones)));
        var length = byEnd.or(() -> lines.first("DURATION")
                        .flatMap(line -> parse(line.value().strip())))
                .orElse(Duration.ZERO);
        return length.isNegative() ? Reading.refused("event.end") : Reading.of(length);
    }

    private static Optional<Duration> parse(String text) {
        var weeks = WEEKS.matcher(text);
        if (weeks.matches()) {
            return Optional.of(Duration.ofDays((long) WEEK * Integer.parseInt(weeks.group(1))));
        }
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
