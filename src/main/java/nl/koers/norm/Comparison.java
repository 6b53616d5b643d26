package nl.koers.norm;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.NormBasis;
import nl.koers.norm.model.NormEffect;
import nl.koers.team.RosterRep;

/** Compares the norms of reps before and after a change, from its first day until half a year ahead. */
record Comparison(List<RosterRep> reps, LocalDate from, LocalDate until) {

    private static final int WEEKS_AHEAD = 26;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** Half a year from today, or from the change when it lies in the future. */
    static Comparison between(List<RosterRep> reps, LocalDate from, LocalDate today) {
        var latest = LATEST.minusWeeks(WEEKS_AHEAD);
        var last = Collections.min(List.of(Collections.max(List.of(from, today)), latest));
        return new Comparison(reps, from, last.plusWeeks(WEEKS_AHEAD));
    }

    Preview of(Function<RosterRep, NormBasis> before, Function<RosterRep, NormBasis> after) {
        return new Preview(
                reps.stream()
                        .map(rep ->
                                new Preview.OfRep(rep.id(), rep.name(), effects(before.apply(rep), after.apply(rep))))
                        .filter(rep -> !rep.effects().isEmpty())
                        .toList(),
                SalesWeek.of(until));
    }

    private List<NormEffect> effects(NormBasis before, NormBasis after) {
        var hired = Collections.min(List.of(
                before.attendance().employment().first(),
                after.attendance().employment().first()));
        var first = Collections.max(List.of(from, hired, EARLIEST));
        return first.isAfter(until)
                ? List.of()
                : NormEffect.between(before, after, SalesWeek.of(first), SalesWeek.of(until));
    }
}
