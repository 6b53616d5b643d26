package nl.koers.norm.model;

import java.math.BigDecimal;
import java.util.Collection;
import nl.koers.kernel.SalesWeek;

/** How far a rep is ahead of the norm, or behind it (N3). */
public final class Balance {

    private Balance() {}

    /**
     * Counted minus exact norm over the past weeks of the year, exact; negative when behind. The running week is not in it:
     * nobody is behind on a Monday morning. The year is that of the weeks, so it begins with the week of 4 January.
     *
     * @param weeks in any order; those outside the year, the running week and future weeks are left out
     */
    public static BigDecimal sinceNewYear(Collection<WeekResult> weeks, SalesWeek thisWeek) {
        return weeks.stream()
                .filter(result -> isPastOfThisYear(result.norm().week(), thisWeek))
                .map(result -> BigDecimal.valueOf(result.counted())
                        .subtract(result.norm().exact()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isPastOfThisYear(SalesWeek week, SalesWeek thisWeek) {
        return week.year() == thisWeek.year() && week.isBefore(thisWeek);
    }
}
