package nl.koers.insight.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.WeekNorm;
import nl.koers.norm.model.WeekResult;

/** The weeks of a team, so that it is judged as a rep is: the sum of its reps' rounded norms, never a mean (N3). */
public final class TeamWeeks {

    private TeamWeeks() {}

    /** Adds the weeks of all reps up, oldest first. */
    public static List<WeekResult> sum(Collection<List<WeekResult>> reps) {
        var weeks = new TreeMap<SalesWeek, WeekResult>();
        reps.stream()
                .flatMap(List::stream)
                .forEach(one -> weeks.merge(one.norm().week(), rounded(one), TeamWeeks::plus));
        return List.copyOf(weeks.values());
    }

    private static WeekResult rounded(WeekResult one) {
        var norm = new WeekNorm(one.norm().week(), BigDecimal.valueOf(one.norm().rounded()), List.of());
        return new WeekResult(norm, one.counted());
    }

    private static WeekResult plus(WeekResult sum, WeekResult one) {
        var exact = sum.norm().exact().add(one.norm().exact());
        return new WeekResult(new WeekNorm(sum.norm().week(), exact, List.of()), sum.counted() + one.counted());
    }
}
