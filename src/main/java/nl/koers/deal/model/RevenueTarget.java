package nl.koers.deal.model;

import java.util.Optional;
import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;

/**
 * What a rep or the team is to sell in a year or a quarter, as it was agreed on some day.
 *
 * @param amount more than zero (N6), less than ten thousand million
 * @param reason why it lies above the ceiling of new business; empty where it does not
 */
public record RevenueTarget(Money amount, Season season, String reason) {

    /** The highest target. */
    public static final Money MOST = Money.of("9999999999.99");

    public RevenueTarget {
        if (fault(amount).isPresent()) {
            throw new IllegalArgumentException("no target: " + amount);
        }
        reason = reason.strip();
    }

    /** Why nobody can have a target of this amount, whatever the field of play (N6). */
    public static Optional<Reason> fault(Money amount) {
        if (!amount.isPositive()) {
            return Optional.of(Reason.of("target.not-above-zero"));
        }
        return amount.isAbove(MOST) ? Optional.of(Reason.of("target.too-large", MOST)) : Optional.empty();
    }

    /** Spread by working days. */
    public static RevenueTarget of(Money amount) {
        return new RevenueTarget(amount, Season.WORKING_DAYS, "");
    }

    public RevenueTarget because(String why) {
        return new RevenueTarget(amount, season, why);
    }
}
