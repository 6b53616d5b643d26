package nl.koers.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.insight.model.Watch;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;

/**
 * Which weeks the board of one week needs.
 *
 * @param week the week that is shown
 * @param thisWeek the week that runs
 */
record BoardWindow(SalesWeek week, SalesWeek thisWeek) {

    /** Enough weeks to find thirteen with a norm behind holidays and leave. */
    private static final int LOOK_BACK = 26;

    static final int STRIP = 13;

    static BoardWindow of(SalesWeek week, LocalDate today) {
        return new BoardWindow(week, SalesWeek.of(today));
    }

    /** A period that is wide enough in every zone: the team's own day is not known before its settings are read. */
    static Period around(SalesWeek week, LocalDate todayInUtc) {
        var early = of(week, todayInUtc.minusDays(1)).period();
        var late = of(week, todayInUtc.plusDays(1)).period();
        return new Period(
                early.first().isBefore(late.first()) ? early.first() : late.first(),
                early.last().isAfter(late.last()) ? early.last() : late.last());
    }

    /** The same for the running week, whichever of the two it is where the team works. */
    static Period aroundToday(LocalDate todayInUtc) {
        var early = around(SalesWeek.of(todayInUtc.minusDays(1)), todayInUtc);
        var late = around(SalesWeek.of(todayInUtc.plusDays(1)), todayInUtc);
        return new Period(early.first().isBefore(late.first()) ? early.first() : late.first(), late.last());
    }

    /** The first week that is not judged yet: the running one, or the one after a shown past week. */
    SalesWeek judgedBefore() {
        return week.isBefore(thisWeek) ? week.next() : thisWeek;
    }

    /** The year whose balance is shown. */
    int balanceYear() {
        return week.isBefore(thisWeek) ? week.year() : thisWeek.year();
    }

    /** All weeks whose norms and counts are needed; also the week after the shown one. */
    Period period() {
        var back = judgedBefore().back(LOOK_BACK);
        var newYear = new SalesWeek(balanceYear(), 1);
        var first = earliest(back, newYear, week);
        var after = after().orElse(week);
        var last = judgedBefore().isAfter(after) ? judgedBefore() : after;
        return Period.of(first, last);
    }

    /** Past weeks to judge by, oldest first. */
    List<SalesWeek> judged() {
        return from(judgedBefore().back(LOOK_BACK), judgedBefore());
    }

    List<SalesWeek> strip() {
        return from(judgedBefore().back(STRIP), judgedBefore());
    }

    List<SalesWeek> ofTheYear() {
        return from(new SalesWeek(balanceYear(), 1), judgedBefore());
    }

    /** The weeks that the early warning watches, oldest first (F3). */
    List<SalesWeek> watched() {
        return from(Watch.since(judgedBefore()), judgedBefore());
    }

    /** The week after the shown one; empty after the last one there is. */
    Optional<SalesWeek> after() {
        return week.equals(SalesWeek.LATEST) ? Optional.empty() : Optional.of(week.next());
    }

    private static List<SalesWeek> from(SalesWeek first, SalesWeek before) {
        return Stream.iterate(first, next -> next.isBefore(before), SalesWeek::next)
                .toList();
    }

    private static SalesWeek earliest(SalesWeek... weeks) {
        return Stream.of(weeks).min(SalesWeek::compareTo).orElseThrow();
    }
}
