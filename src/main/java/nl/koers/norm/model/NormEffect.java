package nl.koers.norm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.kernel.SalesWeek;

/**
 * What a change does to weeks that follow each other: "W47 to W50 go from 10 to 12".
 *
 * @param from the first of them
 * @param to the last of them
 * @param before the rounded norm as it was
 * @param after the rounded norm as it will be
 */
public record NormEffect(SalesWeek from, SalesWeek to, int before, int after) {

    /** All weeks from the first to the last, both included, whose rounded norm changes; equal neighbours are one. */
    public static List<NormEffect> between(NormBasis before, NormBasis after, SalesWeek from, SalesWeek to) {
        var effects = new ArrayList<NormEffect>();
        for (var effect : weekByWeek(before, after, from, to)) {
            if (!effects.isEmpty() && effects.getLast().goesOnWith(effect)) {
                effects.add(effects.removeLast().until(effect.to));
            } else {
                effects.add(effect);
            }
        }
        return List.copyOf(effects);
    }

    private static List<NormEffect> weekByWeek(NormBasis before, NormBasis after, SalesWeek from, SalesWeek to) {
        return Stream.iterate(from.first(), monday -> !monday.isAfter(to.first()), monday -> monday.plusWeeks(1))
                .map(SalesWeek::of)
                .map(week -> new NormEffect(week, week, rounded(week, before), rounded(week, after)))
                .filter(effect -> effect.before != effect.after)
                .toList();
    }

    private static int rounded(SalesWeek week, NormBasis basis) {
        return WeekNorms.of(week, basis).rounded();
    }

    private boolean goesOnWith(NormEffect next) {
        return before == next.before && after == next.after && to.weeksUntil(next.from) == 1;
    }

    private NormEffect until(SalesWeek last) {
        return new NormEffect(from, last, before, after);
    }
}
