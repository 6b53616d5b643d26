package nl.koers.norm.model;

import java.math.BigDecimal;

/**
 * Whom a rep sells to, which decides what is a fair norm (N4).
 *
 * @param newShare the share of new business, 0 to 1
 */
public record FieldOfPlay(BigDecimal newShare) {

    public static final FieldOfPlay EXISTING = new FieldOfPlay(BigDecimal.ZERO);
    public static final FieldOfPlay NEW_BUSINESS = new FieldOfPlay(BigDecimal.ONE);

    public FieldOfPlay {
        if (newShare.signum() < 0 || newShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share of new business is 0 to 1: " + newShare);
        }
        newShare = newShare.stripTrailingZeros();
    }

    /** Both: a share of new business above 0 and below 1. */
    public static FieldOfPlay mix(BigDecimal newShare) {
        var fop = new FieldOfPlay(newShare);
        if (fop.kind() != Kind.MIX) {
            throw new IllegalArgumentException("a mix lies between 0 and 1: " + newShare);
        }
        return fop;
    }

    /** What the norm is multiplied by, {@code 1 - s x (1 - f)}, exact: 1 for existing customers, f for new business. */
    public BigDecimal factor(BigDecimal newBusinessFactor) {
        return BigDecimal.ONE.subtract(newShare.multiply(BigDecimal.ONE.subtract(newBusinessFactor)));
    }

    public Kind kind() {
        if (newShare.signum() == 0) {
            return Kind.EXISTING;
        }
        return newShare.compareTo(BigDecimal.ONE) == 0 ? Kind.NEW_BUSINESS : Kind.MIX;
    }

    /** What a field of play is called. */
    public enum Kind {
        EXISTING,
        NEW_BUSINESS,
        MIX
    }
}
