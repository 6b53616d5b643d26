package nl.koers.meeting.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.koers.kernel.Reason;

/**
 * When the team meets every week, and about what (M1).
 *
 * @param time by the clock on the wall
 * @param dayAfterHoliday on a public holiday the team meets on the next day that is none; else that week has no meeting
 */
public record Series(DayOfWeek weekday, LocalTime time, boolean dayAfterHoliday, List<AgendaItem> agenda) {

    public static final int MOST_POINTS = 30;

    /** The agenda of a team that never chose one: 60 minutes. */
    public static final List<AgendaItem> FIRST_AGENDA = Stream.of(PointKind.values())
            .filter(kind -> kind != PointKind.OWN)
            .map(AgendaItem::of)
            .toList();

    private static final int WEEKS_TO_LOOK_AHEAD = 8;

    public Series {
        agenda = List.copyOf(agenda);
    }

    public static Series weekly(DayOfWeek weekday, LocalTime time) {
        return new Series(weekday, time, true, FIRST_AGENDA);
    }

    /** Planned for the whole, which is the sum of its points. */
    public int minutes() {
        return agenda.stream().mapToInt(AgendaItem::minutes).sum();
    }

    public Optional<Reason> fault() {
        if (agenda.isEmpty() || agenda.size() > MOST_POINTS) {
            return Optional.of(Reason.of("meeting.agenda-size", MOST_POINTS));
        }
        return agenda.stream().flatMap(item -> item.fault().stream()).findFirst();
    }

    /**
     * The first meeting that begins after a moment.
     *
     * @param holiday days on which nobody works
     */
    public ZonedDateTime next(Instant after, ZoneId zone, Predicate<LocalDate> holiday) {
        var today = LocalDate.ofInstant(after, zone);
        var first = today.minusWeeks(1).with(TemporalAdjusters.nextOrSame(weekday));
        return Stream.iterate(first, day -> day.plusWeeks(1))
                .limit(WEEKS_TO_LOOK_AHEAD)
                .flatMap(day -> free(day, holiday).stream())
                .map(day -> ZonedDateTime.of(day, time, zone))
                .filter(start -> start.toInstant().isAfter(after))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no day without a holiday"));
    }

    private Optional<LocalDate> free(LocalDate day, Predicate<LocalDate> holiday) {
        if (!holiday.test(day)) {
            return Optional.of(day);
        }
        return dayAfterHoliday
                ? Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                        .limit(6)
                        .filter(holiday.negate())
                        .findFirst()
                : Optional.empty();
    }
}
