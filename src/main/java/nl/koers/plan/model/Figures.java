package nl.koers.plan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What Koers counts itself for a plan.
 *
 * @param fourWeeks the team's counted appointments in the last four past weeks
 * @param newCustomers customers whose first held appointment lies in the period of the plan
 */
public record Figures(int fourWeeks, int newCustomers) {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(4);

    /** What was reached of a measure; empty for what only a person can say. */
    public Optional<BigDecimal> of(Measure measure) {
        return switch (measure) {
            case APPOINTMENTS -> Optional.of(BigDecimal.valueOf(fourWeeks).divide(WEEKS, 0, RoundingMode.HALF_UP));
            case NEW_CUSTOMERS -> Optional.of(BigDecimal.valueOf(newCustomers));
            case REVENUE, ORDERS, OWN -> Optional.empty();
        };
    }
}
