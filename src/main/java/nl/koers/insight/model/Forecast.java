package nl.koers.insight.model;

import java.util.List;
import java.util.OptionalDouble;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/**
 * Where a team's won value may go (F2).
 *
 * @param fan week by week, cumulative from the begin of the period
 * @param totals at the end of the period
 */
public record Forecast(List<FanWeek> fan, Totals totals, List<RepForecast> reps) {

    public Forecast {
        fan = List.copyOf(fan);
        reps = List.copyOf(reps);
    }

    /** Euros won since the begin of the period in 10, 50 and 90 of 100 paths at most, at the end of a week. */
    public record FanWeek(SalesWeek week, double low, double middle, double high) {}

    /**
     * The same for one rep at the end of the period.
     *
     * @param target chance to reach the target; empty without one
     * @param norm chance to have kept the norm over the period
     */
    public record RepForecast(RepId rep, Totals totals, OptionalDouble target, double norm) {}
}
