package nl.koers.board;

import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.appointment.RepWeekCount;
import nl.koers.appointment.model.WeekCount;
import nl.koers.fixture.Patterns;
import nl.koers.fixture.Rep;
import nl.koers.fixture.Reps;
import nl.koers.fixture.Weeks;
import nl.koers.insight.model.WarningDesigns;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.WeekState;
import nl.koers.team.RosterRep;
import org.junit.jupiter.api.Test;

class BoardAssemblyTest {

    static final RepId ANNA = new RepId(1);

    @Test
    void n9ARepWithoutAnyAppointmentHasZeroAndIsShort() {
        var row = row(W47.previous(), Weeks.THURSDAY, Reps.existing(), List.of());

        assertThat(row.count().counted()).isZero();
        assertThat(row.state()).isEqualTo(WeekState.SHORT);
        assertThat(row.standing()).isEqualTo(Standing.STRUCTURALLY_SHORT);
    }

    @Test
    void theStripHasThirteenPastWeeksAndLeavesTheRunningOneOut() {
        var row = row(W47, Weeks.THURSDAY, Reps.existing(), every(10));

        assertThat(row.strip()).hasSize(13);
        assertThat(row.strip().getLast().week()).isEqualTo(W47.previous());
        assertThat(row.state()).isEqualTo(WeekState.RUNNING);
    }

    @Test
    void aPastWeekIsJudgedAsItStoodAtItsEnd() {
        var improved = new ArrayList<RepWeekCount>();
        for (var week = W47.plusWeeks(-30); week.isBefore(W47); week = week.next()) {
            improved.add(count(week, week.isBefore(W47.plusWeeks(-13)) ? 1 : 12));
        }

        assertThat(row(W47, Weeks.THURSDAY, Reps.existing(), improved).standing())
                .isEqualTo(Standing.ON_NORM);
        assertThat(row(W47.plusWeeks(-14), Weeks.THURSDAY, Reps.existing(), improved)
                        .standing())
                .isEqualTo(Standing.STRUCTURALLY_SHORT);
    }

    @Test
    void whoHasNoNormThisWeekStandsAsFreeWhateverWasBefore() {
        var away = Reps.existing().away(W47.first(), W47.last());

        assertThat(row(W47, Weeks.THURSDAY, away, every(1)).standing()).isEqualTo(Standing.FREE);
    }

    @Test
    void theBalanceAddsExactPastWeeksOfTheYearOnly() {
        var row = row(new SalesWeek(2026, 3), new SalesWeek(2026, 3).first(), Reps.newBusiness(), every(6));

        assertThat(row.balance()).isEqualByComparingTo("2");
    }

    @Test
    void week53BelongsToItsOwnYear() {
        var row = row(Weeks.W53, Weeks.W53.last().plusDays(1), Reps.existing(), every(11));

        assertThat(row.balance()).isEqualByComparingTo("53");
        assertThat(row.plannedNext()).isZero();
    }

    @Test
    void theWeekAfterIsReadForWhatIsPlanned() {
        var planned = new RepWeekCount(ANNA, W47.next(), new WeekCount(0, 0, 4));

        assertThat(row(W47, Weeks.THURSDAY, Reps.existing(), List.of(planned)).plannedNext())
                .isEqualTo(4);
    }

    @Test
    void f3ARepWhoStaysAQuarterShortIsWarnedOfBeforeTheJudgementSaysSo() {
        var slack = Stream.iterate(new SalesWeek(2026, 1), week -> week.isBefore(W47), SalesWeek::next)
                .map(week -> count(week, week.isBefore(W47.plusWeeks(-6)) ? 10 : 7))
                .toList();

        var row = rows(slack).getFirst();

        assertThat(row.standing()).isEqualTo(Standing.WITHIN_CHANCE);
        assertThat(row.quietAlarm()).isPresent();
        assertThat(row.quietAlarm().orElseThrow().since()).isEqualTo(W47.plusWeeks(-6));
    }

    @Test
    void f3WhoKeepsTheNormIsNotWarnedOfAndWhoIsShortAnywayNotTwice() {
        assertThat(rows(every(10)).getFirst().alarm()).isEmpty();
        assertThat(rows(every(4)).getFirst().alarm()).isPresent();
        assertThat(rows(every(4)).getFirst().quietAlarm()).isEmpty();
    }

    @Test
    void theTeamsNormIsTheSumOfRoundedNorms() {
        var part = Reps.newBusiness().works(Patterns.MONDAY_TO_WEDNESDAY_AND_HALF_THURSDAY);
        var rows = List.of(row(W47, Weeks.THURSDAY, part, every(1)), row(W47, Weeks.THURSDAY, part, every(2)));

        assertThat(BoardTotal.of(rows).norm()).isEqualTo(8);
        assertThat(BoardTotal.of(rows).counted()).isEqualTo(3);
    }

    private static List<RepWeekCount> every(int counted) {
        return Stream.iterate(new SalesWeek(2026, 1), week -> week.year() < 2027, SalesWeek::next)
                .map(week -> count(week, counted))
                .toList();
    }

    private static RepWeekCount count(SalesWeek week, int counted) {
        return new RepWeekCount(ANNA, week, new WeekCount(counted, 0, 0));
    }

    private static List<BoardRow> rows(List<RepWeekCount> counts) {
        var basis = Reps.existing().basis();
        return new BoardAssembly(BoardWindow.of(W47, Weeks.THURSDAY), counts)
                .rows(
                        List.of(new RosterRep(ANNA, "Anna de Wit", basis.attendance())),
                        Map.of(ANNA, basis),
                        new WarningDesigns());
    }

    private static BoardRow row(SalesWeek shown, LocalDate today, Rep rep, List<RepWeekCount> counts) {
        var assembly = new BoardAssembly(BoardWindow.of(shown, today), counts);
        return assembly.row(new RosterRep(ANNA, "Anna de Wit", rep.basis().attendance()), rep.basis());
    }
}
