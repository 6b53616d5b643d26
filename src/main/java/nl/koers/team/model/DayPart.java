package nl.koers.team.model;

import java.math.BigDecimal;

/** How much of a day somebody works (N2). */
public enum DayPart {
    NONE("0"),
    HALF("0.5"),
    FULL("1");

    private final BigDecimal share;

    DayPart(String share) {
        this.share = new BigDecimal(share);
    }

    /** 0, 0.5 or 1. */
    public BigDecimal share() {
        return share;
    }
}
