package nl.koers.exchange.feed;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzId;

/**
 * How the clock of a zone stands at the times of a calendar: whole years, from that of the first time on, and no rule
 * that had ended before.
 */
final class FeedZone {

    private FeedZone() {}

    /** Empty where no time is given, and for a zone that nobody describes. */
    static Optional<VTimeZone> described(ZoneId zone, List<Entry> entries) {
        var times = entries.stream()
                .flatMap(entry -> entry.start(zone).stream())
                .sorted()
                .toList();
        return times.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(TimeZoneRegistryFactory.getInstance()
                                .createRegistry()
                                .getTimeZone(zone.getId()))
                        .map(known -> described(zone, known.getVTimeZone(), times.getFirst(), times.getLast()));
    }

    /** By the very name that the times use: some zones are known by another one, whose description is the same. */
    private static VTimeZone described(ZoneId zone, VTimeZone known, ZonedDateTime first, ZonedDateTime last) {
        var described = known.copy();
        var needed = changes(first.with(TemporalAdjusters.firstDayOfYear()), last.plusYears(1))
                .map(described::getApplicableObservance)
                .toList();
        described.setComponentList(new ComponentList<>(
                described.getObservances().stream().filter(needed::contains).toList()));
        described.removeAll("TZID", "TZURL", "LAST-MODIFIED", "X-LIC-LOCATION", "X-PROLEPTIC-TZNAME");
        described.add(new TzId(zone.getId()));
        return described;
    }

    /** The moment from which on, and all until the other at which the clock is changed. */
    private static Stream<ZonedDateTime> changes(ZonedDateTime from, ZonedDateTime until) {
        var zone = from.getZone();
        return Stream.iterate(
                        from,
                        at -> at != null && !at.isAfter(until),
                        at -> Optional.ofNullable(zone.getRules().nextTransition(at.toInstant()))
                                .map(change -> change.getInstant().atZone(zone))
                                .orElse(null))
                .map(Objects::requireNonNull);
    }
}
