package nl.koers.norm.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.koers.kernel.SalesWeek;

/**
 * The norm of one rep in one week, and why it is what it is (N2-N4, N13).
 *
 * @param exact appointments, unrounded, at least 0, without trailing zeros
 * @param factors what made it, in the order in which a person would say it; every {@link Factor.PerWeek} opens a term,
 *     the factors of a term are multiplied and the terms added
 */
public record WeekNorm(SalesWeek week, BigDecimal exact, List<Factor> factors) {

    public WeekNorm {
        if (exact.signum() < 0) {
            throw new IllegalArgumentException("a norm is at least 0: " + exact);
        }
        var stripped = exact.stripTrailingZeros();
        exact = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        factors = List.copyOf(factors);
    }

    /** What the week is shown and judged by: half up, so 3.5 becomes 4 (N3). */
    public int rounded() {
        return exact.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
