package nl.koers.exchange.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.exchange.model.Reading;

/**
 * When an event happens.
 *
 * @param rules when it recurs
 * @param exceptions rules for when it does not
 * @param added further occurrences
 * @param removed occurrences that are none
 */
record Schedule(
        WrittenTime start,
        Duration length,
        List<RuleText> rules,
        List<RuleText> exceptions,
        List<WrittenTime> added,
        List<WrittenTime> removed) {

    private static final int MOST_RULES = 10;
    private static final int MOST_TIMES = 2_000;
    private static final Duration DAY = Duration.ofDays(1);

    static Reading<Schedule> read(ContentLines lines, Zones zones) {
        var start = lines.first("DTSTART").flatMap(WrittenTime::of);
        if (start.isEmpty()) {
            return Reading.refused("event.start");
        }
        var length = EventLength.read(lines, start.get(), zones);
        var rules = rules(lines, "RRULE");
        var exceptions = rules(lines, "EXRULE");
        var added = times(lines, "RDATE");
        var removed = times(lines, "EXDATE");
        return Stream.of(length, rules, exceptions, added, removed)
                .flatMap(part -> part.refusal().stream())
                .findFirst()
                .<Reading<Schedule>>map(Reading.Refused::new)
                .orElseGet(() -> Reading.of(new Schedule(
                        start.get(), length.get(), rules.get(), exceptions.get(), added.get(), removed.get())));
    }

    /** It happens once. */
    boolean isSingle() {
        return rules.isEmpty() && added.isEmpty();
    }

    /** It takes whole days, as a holiday or a birthday does. */
    boolean isAllDay() {
        return start.isDay()
                || (start.local().toLocalTime().equals(LocalTime.MIDNIGHT)
                        && length.compareTo(DAY) >= 0
                        && length.toSeconds() % DAY.toSeconds() == 0);
    }

    private static Reading<List<RuleText>> rules(ContentLines lines, String name) {
        var rules = new ArrayList<RuleText>();
        for (var line : lines.all(name)) {
            var rule = rules.size() < MOST_RULES ? RuleText.of(line.value()) : Reading.<RuleText>refused("rule.much");
            if (rule.refusal().isPresent()) {
                return new Reading.Refused<>(rule.refusal().get());
            }
            rules.add(rule.get());
        }
        return Reading.of(List.copyOf(rules));
    }

    /** A list of times; of a stretch of time only its beginning. */
    private static Reading<List<WrittenTime>> times(ContentLines lines, String name) {
        var times = lines.all(name).stream()
                .flatMap(line -> Stream.of(line.value().split(",", -1))
                        .filter(text -> !text.isBlank())
                        .map(text -> WrittenTime.of(text.split("/", 2)[0], line.parameter("TZID"))))
                .limit(MOST_TIMES + 1L)
                .toList();
        if (times.size() > MOST_TIMES) {
            return Reading.refused("rule.much");
        }
        return times.stream().allMatch(Optional::isPresent)
                ? Reading.of(times.stream().flatMap(Optional::stream).toList())
                : Reading.refused("event.dates");
    }
}
