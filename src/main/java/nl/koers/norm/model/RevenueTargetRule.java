package nl.koers.norm.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** What a field of play asks of the revenue target (N6). Amounts are euros. */
public final class RevenueTargetRule {

    private static final int CENTS = 2;

    private RevenueTargetRule() {}

    /** What may be said of a rep's target. */
    public enum Finding {
        FINE,
        /** There is none yet; the set-up list shows it. */
        INCOMPLETE,
        /** Zero and less are never a target. */
        NOT_ABOVE_ZERO,
        /** New business above the team's ceiling: the manager gives a reason. */
        NEEDS_REASON
    }

    /**
     * Holds a target against the field of play.
     *
     * @param ceiling for pure new business; empty while the team has no target of existing customers to take it from
     */
    public static Finding check(FieldOfPlay fop, Optional<BigDecimal> target, Optional<BigDecimal> ceiling) {
        if (target.isEmpty()) {
            return Finding.INCOMPLETE;
        }
        if (target.get().signum() <= 0) {
            return Finding.NOT_ABOVE_ZERO;
        }
        var isAbove = ceiling.filter(most -> target.get().compareTo(most) > 0).isPresent();
        return isAbove && fop.kind() == FieldOfPlay.Kind.NEW_BUSINESS ? Finding.NEEDS_REASON : Finding.FINE;
    }

    /**
     * The ceiling for new business: a share of the median target of the reps with existing customers, to the cent.
     *
     * @param share of that median, 0.1 at first
     */
    public static Optional<BigDecimal> ceiling(Collection<BigDecimal> targetsOfExisting, BigDecimal share) {
        var sorted = targetsOfExisting.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        var twiceTheMedian = sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2));
        return Optional.of(twiceTheMedian.multiply(share).divide(BigDecimal.TWO, CENTS, RoundingMode.HALF_UP));
    }
}
