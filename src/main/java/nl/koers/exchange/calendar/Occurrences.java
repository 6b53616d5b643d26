package nl.koers.exchange.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Period;

/** Finds out when an event happens in the chosen weeks. */
final class Occurrences {

    private final Period weeks;
    private final ZoneId team;
    private final Zones zones;
    private final Deadline deadline;

    Occurrences(Period weeks, ZoneId team, Zones zones, Deadline deadline) {
        this.weeks = weeks;
        this.team = team;
        this.zones = zones;
        this.deadline = deadline;
    }

    /**
     * The occurrences of one event.
     *
     * @param planned when the single occurrence was planned for which the event stands; empty when it stands for all
     * @param replaced when those were planned for which the calendar has an event of its own
     */
    Reading<List<Occurrence>> of(Event event, Optional<Instant> planned, Set<Instant> replaced) {
        var schedule = event.schedule();
        if (planned.isPresent()) {
            return Reading.of(occurrence(planned.get(), schedule.start().at(zones)).stream()
                    .toList());
        }
        var clock = clock(schedule.start());
        var held = times(schedule, schedule.rules(), clock);
        var excepted = times(schedule, schedule.exceptions(), clock);
        return held.then(times -> excepted.then(none -> {
            var all = new HashSet<>(times);
            all.add(schedule.start().local());
            all.removeAll(none);
            return Reading.of(moments(all, schedule, clock).stream()
                    .filter(moment -> !replaced.contains(moment))
                    .flatMap(moment -> occurrence(moment, moment).stream())
                    .toList());
        }));
    }

    private Reading<Set<LocalDateTime>> times(Schedule schedule, List<RuleText> rules, WallClock clock) {
        // two days more on both sides: the clocks of the event and of the team differ by less
        var stretch = new Recurrence.Stretch(
                weeks.first().minusDays(2).atStartOfDay(),
                weeks.last().plusDays(3).atStartOfDay());
        var found = new HashSet<LocalDateTime>();
        for (var rule : rules) {
            var times = Recurrence.expand(rule, schedule.start().local(), stretch, clock, deadline);
            if (times.refusal().isPresent()) {
                return new Reading.Refused<>(times.refusal().get());
            }
            found.addAll(times.get());
        }
        return Reading.of(found);
    }

    private Set<Instant> moments(Set<LocalDateTime> times, Schedule schedule, WallClock clock) {
        var removedDays = schedule.removed().stream()
                .filter(WrittenTime::isDay)
                .map(time -> time.local().toLocalDate())
                .collect(Collectors.toSet());
        var moments = times.stream()
                .filter(time -> !removedDays.contains(time.toLocalDate()))
                .map(clock::at)
                .collect(Collectors.toCollection(TreeSet::new));
        schedule.added().forEach(time -> moments.add(time.at(zones)));
        schedule.removed().stream().filter(time -> !time.isDay()).forEach(time -> moments.remove(time.at(zones)));
        return moments;
    }

    private Optional<Occurrence> occurrence(Instant planned, Instant start) {
        var there = start.atZone(team);
        return weeks.contains(there.toLocalDate()) ? Optional.of(new Occurrence(planned, there)) : Optional.empty();
    }

    private WallClock clock(WrittenTime start) {
        return start.isUtc() ? WallClock.utc() : zones.clock(start.zone());
    }

    /**
     * One time that an event happens.
     *
     * @param planned when it was planned first
     * @param start when it is, in the zone of the team
     */
    record Occurrence(Instant planned, ZonedDateTime start) {}
}
