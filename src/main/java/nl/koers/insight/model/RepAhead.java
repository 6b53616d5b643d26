package nl.koers.insight.model;

import java.util.List;
import java.util.OptionalDouble;
import nl.koers.kernel.RepId;

/**
 * What lies ahead of a rep until the end of a period.
 *
 * @param exposures of each week to come, the first one after the last known week: 0 to 1, leave and holidays off
 * @param won euros won in the period so far
 * @param target euros in the period; empty without a target
 * @param balance appointments counted less exact norms, in the period so far
 * @param norm exact norms of the weeks to come, added up
 * @param lastWeek how much of the last week lies in the period, above 0 to 1: orders come on its other days as well
 */
public record RepAhead(
        RepId rep,
        List<Double> exposures,
        double won,
        OptionalDouble target,
        double balance,
        double norm,
        double lastWeek) {

    public RepAhead {
        exposures = List.copyOf(exposures);
    }

    /** To the end of a week. */
    public RepAhead(RepId rep, List<Double> exposures, double won, OptionalDouble target, double balance, double norm) {
        this(rep, exposures, won, target, balance, norm, 1);
    }

    double exposure() {
        return exposures.stream().mapToDouble(Double::doubleValue).sum();
    }
}
