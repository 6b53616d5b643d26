package nl.koers.norm.model;

import java.math.BigDecimal;
import java.util.Collection;
import nl.koers.kernel.SalesWeek;

/** The norms of weeks, exact (N2, N3). */
public final class WeekNorms {

    private WeekNorms() {}

    /** The sum of the week's seven day norms, and what made it. */
    public static WeekNorm of(SalesWeek week, NormBasis basis) {
        var days = week.days().map(day -> DayNorm.of(day, basis)).toList();
        var exact = days.stream().map(DayNorm::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WeekNorm(week, exact, new Explanation(week, basis.attendance(), days).factors());
    }

    /** The norm of the team in a week: the sum of its reps' rounded norms. */
    public static int total(Collection<WeekNorm> reps) {
        return reps.stream().mapToInt(WeekNorm::rounded).sum();
    }
}
