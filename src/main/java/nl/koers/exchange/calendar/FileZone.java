package nl.koers.exchange.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.exchange.model.Deadline;

/** A time zone as the file itself describes it. */
final class FileZone implements WallClock {

    private static final int MOST = 200;

    private final List<Observance> observances;
    private final Deadline deadline;
    private final Map<Integer, List<Onset>> years = new HashMap<>();

    private FileZone(List<Observance> observances, Deadline deadline) {
        this.observances = observances;
        this.deadline = deadline;
    }

    /** Empty where the description says nothing of use. */
    static Optional<FileZone> of(Block zone, Deadline deadline) {
        var observances = zone.parts().stream()
                .limit(MOST)
                .flatMap(part -> Observance.of(part).stream())
                .toList();
        return observances.isEmpty() ? Optional.empty() : Optional.of(new FileZone(observances, deadline));
    }

    @Override
    public Instant at(LocalDateTime local) {
        var offset = years.computeIfAbsent(local.getYear(), this::onsets).stream()
                .filter(onset -> !onset.at().isAfter(local))
                .max(Comparator.comparing(Onset::at))
                .map(Onset::offset)
                .orElseGet(() -> observances.getFirst().before());
        return local.toInstant(offset);
    }

    private List<Onset> onsets(int year) {
        var from = LocalDateTime.of(year - 1, 1, 1, 0, 0);
        var stretch = new Recurrence.Stretch(from, from.plusYears(2));
        return observances.stream()
                .flatMap(observance -> observance.onsets(stretch, deadline))
                .toList();
    }

    /** From a time on the wall on, this is the difference from Greenwich. */
    private record Onset(LocalDateTime at, ZoneOffset offset) {}

    private record Observance(LocalDateTime first, ZoneOffset before, ZoneOffset after, Optional<RuleText> rule) {

        /** Empty where it can't be read; the others may still do. */
        static Optional<Observance> of(Block part) {
            return BlockReader.read(part)
                    .flatMap(lines -> lines.first("DTSTART")
                            .flatMap(WrittenTime::of)
                            .flatMap(first -> lines.offset("TZOFFSETTO")
                                    .map(after -> new Observance(
                                            first.local(),
                                            lines.offset("TZOFFSETFROM").orElse(after),
                                            after,
                                            lines.first("RRULE")
                                                    .flatMap(rule -> RuleText.of(rule.value())
                                                            .toOptional())))));
        }

        Stream<Onset> onsets(Recurrence.Stretch stretch, Deadline deadline) {
            var times = rule.flatMap(text -> Recurrence.expand(text, first, stretch, WallClock.utc(), deadline)
                    .toOptional());
            return Stream.concat(Stream.of(first), times.stream().flatMap(NavigableSet::stream))
                    .map(at -> new Onset(at, after));
        }
    }
}
