package nl.koers.board;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.Counts;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.insight.model.WarningDesigns;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.norm.NormBook;
import nl.koers.team.Roster;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole team against its norms. Five statements, whatever the size of the team or of its history. */
@Service
@Needs(Right.READ_BOARD)
@Transactional(readOnly = true)
public class Board {

    private final TeamRoster roster;
    private final NormBook norms;
    private final Counts counts;
    private final Clock clock;
    private final WarningDesigns designs = new WarningDesigns();

    Board(TeamRoster roster, NormBook norms, Counts counts, Clock clock) {
        this.roster = roster;
        this.norms = norms;
        this.counts = counts;
        this.clock = clock;
    }

    /** The week that runs for this team. */
    public SalesWeek thisWeek(TeamId team) {
        return SalesWeek.of(roster.profile(team).today(clock));
    }

    /**
     * The board of a week.
     *
     * @param week past, running or to come; a past week is judged as it stood at its end
     */
    public BoardPage of(TeamId team, SalesWeek week) {
        return of(team, Optional.of(week));
    }

    /**
     * The board of a week, or of the one that runs for this team.
     *
     * @param asked empty for the week that runs
     */
    public BoardPage of(TeamId team, Optional<SalesWeek> asked) {
        var period = period(asked);
        var known = roster.of(team, period);
        var today = known.team().today(clock);
        var week = asked.orElseGet(() -> SalesWeek.of(today));
        var bases = norms.bases(team, known);
        var assembly = new BoardAssembly(
                BoardWindow.of(week, today),
                counts.of(team, period, known.team().countedKinds()));
        var there = known.reps().stream()
                .filter(rep -> week.days().anyMatch(rep.attendance().employment()::covers))
                .toList();
        var rows = assembly.rows(there, bases, designs);
        return new BoardPage(
                known.team().name(), week, today, workdaysLeft(week, today, known), BoardTotal.of(rows), rows);
    }

    /**
     * One rep's row of a week, in as many statements.
     *
     * @param asked empty for the week that runs
     */
    public RepPage of(TeamId team, RepId rep, Optional<SalesWeek> asked) {
        var now = clock.instant();
        var period = period(asked);
        var known = roster.of(team, period);
        var today = known.team().today(clock);
        var week = asked.orElseGet(() -> SalesWeek.of(today));
        var found = known.rep(rep)
                .filter(there -> week.days().anyMatch(there.attendance().employment()::covers));
        return new RepPage(
                week,
                today,
                known.team().isClosed(week, now),
                found.map(there -> new BoardAssembly(
                                BoardWindow.of(week, today),
                                counts.of(
                                        team, List.of(rep), period, known.team().countedKinds()))
                        .row(there, norms.lines(team).basisOf(there))));
    }

    /** The team's own day is known only once its settings are read, so the period is wide enough for every zone. */
    private Period period(Optional<SalesWeek> asked) {
        var todayInUtc = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return asked.map(week -> BoardWindow.around(week, todayInUtc))
                .orElseGet(() -> BoardWindow.aroundToday(todayInUtc));
    }

    private static int workdaysLeft(SalesWeek week, LocalDate today, Roster known) {
        if (!week.contains(today)) {
            return 0;
        }
        return (int) week.days()
                .filter(day -> !day.isBefore(today))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> known.reps().isEmpty()
                        || !known.reps().getFirst().attendance().holidays().containsKey(day))
                .count();
    }
}
