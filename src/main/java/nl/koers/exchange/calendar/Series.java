package nl.koers.exchange.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of one name: usually one that may recur, and those that stand for single occurrences of it.
 *
 * @param wholes that stand for themselves
 * @param parts that each stand for one occurrence
 */
record Series(List<Event> wholes, List<Event> parts) {

    static Collection<Series> group(List<Event> events) {
        Map<String, List<Event>> byName =
                events.stream().collect(Collectors.groupingBy(Event::uid, LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream().map(Series::of).toList();
    }

    Stream<Event> all() {
        return Stream.concat(wholes.stream(), parts.stream());
    }

    List<Event> events() {
        return all().toList();
    }

    /** The only event of its name, and it happens once: then the name alone says which one it is, wherever it moves. */
    boolean isSingle() {
        return wholes.size() == 1
                && parts.isEmpty()
                && wholes.getFirst().schedule().isSingle();
    }

    /** When the occurrence was planned first for which this event stands; empty when it stands for itself. */
    Optional<Instant> planned(Event event, Zones zones) {
        return event.replaces().map(time -> {
            if (time.isDay() && !wholes.isEmpty()) {
                var start = wholes.getFirst().schedule().start();
                return start.on(time.local().toLocalDate()).at(zones);
            }
            return time.at(zones);
        });
    }

    Set<Instant> replaced(Zones zones) {
        var moments = new HashSet<Instant>();
        parts.forEach(part -> planned(part, zones).ifPresent(moments::add));
        return moments;
    }

    /** Of the same event in several versions the latest holds. */
    private static Series of(List<Event> events) {
        var wholes = events.stream().filter(event -> event.replaces().isEmpty()).toList();
        var latest = wholes.stream().mapToInt(Event::sequence).max().orElse(0);
        var parts = new LinkedHashMap<WrittenTime, Event>();
        events.forEach(event -> event.replaces()
                .ifPresent(time ->
                        parts.merge(time, event, (one, other) -> other.sequence() >= one.sequence() ? other : one)));
        return new Series(
                wholes.stream().filter(event -> event.sequence() == latest).toList(), new ArrayList<>(parts.values()));
    }
}
