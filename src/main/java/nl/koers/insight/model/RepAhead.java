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
 */
public record RepAhead(
        RepId rep, List<Double> exposures, double won, OptionalDouble target, double balance, double norm) {

    public RepAhead {
        exposures = List.copyOf(exposures);
    }

    double exposure() {
        return exposures.stream().mapToDouble(Double::doubleValue).sum();
    }
}
