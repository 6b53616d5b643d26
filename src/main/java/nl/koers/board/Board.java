package nl.koers.board;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.koers.appointment.Counts;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
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
        var period = BoardWindow.around(week, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var known = roster.of(team, period);
        var today = known.team().today(clock);
        var bases = norms.bases(team, known);
        var assembly = new BoardAssembly(
                BoardWindow.of(week, today),
                counts.of(team, period, known.team().countedKinds()));
        var rows = known.reps().stream()
                .filter(rep -> week.days().anyMatch(rep.attendance().employment()::covers))
                .map(rep -> assembly.row(rep, Objects.requireNonNull(bases.get(rep.id()))))
                .toList();
        return new BoardPage(
                known.team().name(), week, today, workdaysLeft(week, today, known), BoardTotal.of(rows), rows);
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
