package nl.koers.plan.model;

import java.math.BigDecimal;

/** On which side of its limit a number makes the team act (P5). */
public enum Side {
    BELOW,
    ABOVE;

    /** At the limit itself nothing is crossed. */
    boolean isCrossed(BigDecimal number, BigDecimal limit) {
        return this == BELOW ? number.compareTo(limit) < 0 : number.compareTo(limit) > 0;
    }
}
