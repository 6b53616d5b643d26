package nl.koers.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.model.State;
import nl.koers.board.Board;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Presence;
import org.springframework.stereotype.Component;

/** What is missing in a rep's numbers: outcomes of past days, or a whole week. Closed weeks are not asked for. */
@Component
class WeekGaps {

    private final Appointments appointments;
    private final Board board;
    private final TeamRoster teams;
    private final Clock clock;

    WeekGaps(Appointments appointments, Board board, TeamRoster teams, Clock clock) {
        this.appointments = appointments;
        this.board = board;
        this.teams = teams;
        this.clock = clock;
    }

    /** A holiday, leave or illness: nobody is reminded then, not even inside Koers. */
    boolean isAway(TeamId team, RepId rep, LocalDate day) {
        return presence(team, rep, day)
                .filter(there -> there.part() != DayPart.NONE
                        || there.gap().filter(WeekGaps::isNoWorkday).isPresent())
                .isEmpty();
    }

    /** No day to get mail on: away, or not a working day. */
    boolean isOff(TeamId team, RepId rep, LocalDate day) {
        return presence(team, rep, day)
                .filter(there -> there.part() != DayPart.NONE)
                .isEmpty();
    }

    private Optional<Presence> presence(TeamId team, RepId rep, LocalDate day) {
        return teams.of(team, new Period(day, day))
                .rep(rep)
                .map(there -> there.attendance().on(day));
    }

    private static boolean isNoWorkday(Presence.Gap gap) {
        return gap instanceof Presence.Gap.NotInPattern;
    }

    Stream<Reminder> of(TeamId team, RepId rep) {
        var profile = teams.profile(team);
        var today = profile.today(clock);
        var running = SalesWeek.of(today);
        return Stream.of(running.plusWeeks(-1), running)
                .filter(week -> !profile.isClosed(week, clock.instant()))
                .flatMap(week -> gap(team, rep, week, today).stream());
    }

    private Optional<Reminder> gap(TeamId team, RepId rep, SalesWeek week, LocalDate today) {
        var open = appointments.week(team, rep, week).stream()
                .filter(appointment -> appointment.state() == State.PLANNED)
                .filter(appointment -> appointment.day().isBefore(today))
                .count();
        if (open > 0) {
            return Optional.of(reminder("week.open", List.of(open, number(week)), week));
        }
        return week.isBefore(SalesWeek.of(today)) && isEmpty(team, rep, week)
                ? Optional.of(reminder("week.empty", List.of(number(week)), week))
                : Optional.empty();
    }

    /** A norm and no number at all: nothing held, no tally. */
    private boolean isEmpty(TeamId team, RepId rep, SalesWeek week) {
        return board.of(team, rep, Optional.of(week))
                .row()
                .filter(row -> row.norm().rounded() > 0)
                .filter(row -> row.count().counted() == 0)
                .isPresent();
    }

    private static Reminder reminder(String key, List<Object> arguments, SalesWeek week) {
        return new Reminder(ReminderKind.WEEK_INCOMPLETE, key, arguments, "my-week?week=" + week, false);
    }

    private static String number(SalesWeek week) {
        return Integer.toString(week.number());
    }
}
