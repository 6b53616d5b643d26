package nl.koers.norm.model;

import java.math.BigDecimal;

/**
 * Customer appointments in a full working week of five days (N1).
 *
 * @param perWeek whole, 0 to 60; zero is legal
 */
public record Norm(int perWeek) {

    public static final int HIGHEST = 60;

    private static final BigDecimal ONE_OF_FIVE_DAYS = new BigDecimal("0.2");

    public Norm {
        if (perWeek < 0 || perWeek > HIGHEST) {
            throw new IllegalArgumentException("a norm is 0 to 60 appointments per week: " + perWeek);
        }
    }

    /** A fifth of the week, exact. */
    public BigDecimal perDay() {
        return BigDecimal.valueOf(perWeek).multiply(ONE_OF_FIVE_DAYS);
    }
}
