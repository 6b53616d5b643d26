package nl.koers.insight.model;

import java.util.List;

/**
 * What went through the funnel in a period.
 *
 * @param appointments held and counted (N7)
 * @param requests deals opened
 * @param lost deals lost, of those decided in the period
 * @param orderValues euros of each deal won in the period
 */
public record FunnelCounts(int appointments, int requests, int lost, List<Double> orderValues) {

    public FunnelCounts {
        if (appointments < 0 || requests < 0 || lost < 0) {
            throw new IllegalArgumentException("counts are at least 0");
        }
        orderValues = List.copyOf(orderValues);
    }

    public int orders() {
        return orderValues.size();
    }
}
