package nl.koers.plan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What Koers counts itself for a plan.
 *
 * @param fourWeeks the team's counted appointments in the last four past weeks
 * @param newCustomers customers whose first held appointment lies in the period of the plan
 * @param orders won in the period of the plan; empty for who may not know the team's revenue, and for a plan that asks for
 *     neither orders nor revenue
 * @param revenue euros won in it; empty likewise
 */
public record Figures(int fourWeeks, int newCustomers, Optional<BigDecimal> orders, Optional<BigDecimal> revenue) {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(4);

    /** Of a plan in which no deals are counted. */
    public Figures(int fourWeeks, int newCustomers) {
        this(fourWeeks, newCustomers, Optional.empty(), Optional.empty());
    }

    /** The same on a day before the period of the plan: in that, nothing is reached yet. */
    public Figures beforeItsPeriod() {
        return new Figures(fourWeeks, 0, orders.map(any -> BigDecimal.ZERO), revenue.map(any -> BigDecimal.ZERO));
    }

    /** What was reached of a measure; empty for what only a person can say. */
    public Optional<BigDecimal> of(Measure measure) {
        return switch (measure) {
            case APPOINTMENTS -> Optional.of(BigDecimal.valueOf(fourWeeks).divide(WEEKS, 0, RoundingMode.HALF_UP));
            case NEW_CUSTOMERS -> Optional.of(BigDecimal.valueOf(newCustomers));
            case ORDERS -> orders;
            case REVENUE -> revenue;
            case OWN -> Optional.empty();
        };
    }
}
