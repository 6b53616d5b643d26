package nl.koers.deal.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How heavily each day carries a target: by its work, and where there is an own season by the share of its month. */
final class DayWeights {

    private final Season season;
    private final WorkDays days;
    private final Map<YearMonth, BigDecimal> perWorkday = new HashMap<>();

    DayWeights(Season season, WorkDays days) {
        this.season = season;
        this.days = days;
    }

    /** One weight a day, not all zero: where nobody works, all days are alike. */
    List<BigDecimal> of(List<LocalDate> stretch) {
        var weights = stretch.stream().map(this::of).toList();
        return weights.stream().allMatch(weight -> weight.signum() == 0)
                ? stretch.stream().map(day -> BigDecimal.ONE).toList()
                : weights;
    }

    private BigDecimal of(LocalDate day) {
        var worked = days.worked(day);
        return worked.signum() == 0 || !season.isOwn()
                ? worked
                : worked.multiply(perWorkday.computeIfAbsent(YearMonth.from(day), this::perWorkday));
    }

    /** A month keeps its share whatever its holidays; who comes halfway gets half of it. */
    private BigDecimal perWorkday(YearMonth month) {
        var offered = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(days::offered)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return season.of(month.getMonthValue()).divide(offered, MathContext.DECIMAL64);
    }
}
