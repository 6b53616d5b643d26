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
     * @param norm chance to have kept the norm over the period, and what it was worked out from
     */
    public record RepForecast(RepId rep, Totals totals, OptionalDouble target, NormChance norm) {}

    /**
     * The chance that the counts to come make up for the norm.
     *
     * @param chance 0 to 1
     * @param asked exact norms of the weeks to come, the running one included
     * @param balance appointments counted less exact norms so far
     * @param weeks full working weeks to come, leave and holidays off
     * @param rate appointments per full working week, as it is believed
     */
    public record NormChance(double chance, double asked, double balance, double weeks, double rate) {

        /** Appointments that are still missing; 0 or less when the norm is kept already. */
        public double missing() {
            return asked - balance;
        }
    }
}
