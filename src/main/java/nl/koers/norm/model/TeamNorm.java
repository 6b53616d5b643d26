package nl.koers.norm.model;

import java.math.BigDecimal;

/**
 * What a team asks of everyone, dated (N1, N4).
 *
 * @param newBusinessFactor the share of the norm that pure new business carries: above 0, at most 0.5
 */
public record TeamNorm(Norm norm, BigDecimal newBusinessFactor) {

    public static final BigDecimal HALF = new BigDecimal("0.5");

    /** What a team begins with, and what holds before its first row. */
    public static final TeamNorm FIRST_VALUE = new TeamNorm(new Norm(10), HALF);

    public TeamNorm {
        if (newBusinessFactor.signum() <= 0 || newBusinessFactor.compareTo(HALF) > 0) {
            throw new IllegalArgumentException(
                    "the new business factor is above 0 and at most 0.5: " + newBusinessFactor);
        }
        newBusinessFactor = newBusinessFactor.stripTrailingZeros();
    }
}
