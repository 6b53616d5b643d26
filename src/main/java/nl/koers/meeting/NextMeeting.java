package nl.koers.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Period;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.CarryOver;
import nl.koers.meeting.model.Series;
import nl.koers.team.PublicHolidays;
import nl.koers.team.TeamProfile;
import nl.koers.team.TeamRoster;
import nl.koers.team.model.Holiday;
import org.springframework.stereotype.Component;

/** Makes the next meeting by itself: when it is, and what travels to it (M1, M5). */
@Component
class NextMeeting {

    private static final int WEEKS_AHEAD = 9;

    private final SeriesRows series;
    private final MeetingQueries queries;
    private final MeetingRows rows;
    private final TeamRoster teams;
    private final PublicHolidays holidays;
    private final Clock clock;

    NextMeeting(
            SeriesRows series,
            MeetingQueries queries,
            MeetingRows rows,
            TeamRoster teams,
            PublicHolidays holidays,
            Clock clock) {
        this.series = series;
        this.queries = queries;
        this.rows = rows;
        this.teams = teams;
        this.holidays = holidays;
        this.clock = clock;
    }

    Upcoming of(TeamId team) {
        var weekly = series.of(team);
        var prepared = queries.prepared(team);
        var agenda = prepared.map(meeting ->
                        meeting.agenda().stream().map(AgendaPoint::item).toList())
                .orElseGet(() -> fresh(team, weekly));
        return new Upcoming(weekly, weekly.map(each -> next(team, each)), prepared, agenda);
    }

    /** When it is; empty without a series. */
    Optional<ZonedDateTime> at(TeamId team) {
        return series.of(team).map(weekly -> next(team, weekly));
    }

    /** When the next ones are; empty without a series. */
    List<ZonedDateTime> coming(TeamId team, int number) {
        return series.of(team)
                .map(weekly -> {
                    var profile = teams.profile(team);
                    var first = next(team, weekly);
                    var free = daysOff(profile, first.toLocalDate());
                    return Stream.iterate(first, at -> weekly.next(at.toInstant(), profile.zone(), free::contains))
                            .limit(number)
                            .toList();
                })
                .orElse(List.of());
    }

    /** The stored meeting, which is made when there is none. The team is locked. */
    MeetingId prepare(TeamId team) {
        return queries.prepared(team).map(Meeting::id).orElseGet(() -> {
            var meeting = rows.plan(team);
            var position = 0;
            for (var item : fresh(team, series.of(team))) {
                rows.add(team, meeting, item, ++position, "");
            }
            return meeting;
        });
    }

    /** What the team always discusses, and what the last meeting did not finish. */
    private List<AgendaItem> fresh(TeamId team, Optional<Series> weekly) {
        var last = queries.last(team).map(Meeting::agenda).orElse(List.of()).stream()
                .map(point -> new CarryOver.Left(point.item(), point.isFinished()))
                .toList();
        return CarryOver.agenda(weekly.map(Series::agenda).orElse(Series.FIRST_AGENDA), last);
    }

    /** One that should have begun is the next one until it would be over. */
    private ZonedDateTime next(TeamId team, Series weekly) {
        var profile = teams.profile(team);
        var from = clock.instant().minus(Duration.ofMinutes(weekly.minutes()));
        var free = daysOff(profile, LocalDate.ofInstant(from, profile.zone()));
        return weekly.next(from, profile.zone(), free::contains);
    }

    private List<LocalDate> daysOff(TeamProfile team, LocalDate from) {
        return holidays
                .between(new Period(from.minusWeeks(1), from.plusWeeks(WEEKS_AHEAD)), team.observedHolidays())
                .values()
                .stream()
                .map(Holiday::day)
                .toList();
    }
}
