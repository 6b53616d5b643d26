package nl.koers.deal.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.RevenueTargetRule;

/**
 * What pure new business may be asked to sell at most without a reason (N6).
 *
 * @param share of the median target of the reps with existing customers, above 0, at most 1
 * @param amount that much; empty while nobody with existing customers has a target
 */
public record NewBusinessCeiling(BigDecimal share, Optional<Money> amount) {

    /** What a team begins with. */
    public static final BigDecimal FIRST_SHARE = new BigDecimal("0.1");

    private static final int PERCENT = 2;

    /** From the targets of the reps with existing customers, all for the same period. */
    public static NewBusinessCeiling of(Collection<Money> targetsOfExisting, BigDecimal share) {
        var amounts = targetsOfExisting.stream().map(Money::amount).toList();
        return new NewBusinessCeiling(
                share, RevenueTargetRule.ceiling(amounts, share).map(Money::new));
    }

    /** Why a rep with this field of play may not have this target; empty when all is well. */
    public Optional<Reason> refusal(FieldOfPlay fop, RevenueTarget target) {
        return switch (RevenueTargetRule.check(fop, Optional.of(target.amount().amount()), amount.map(Money::amount))) {
            case FINE, INCOMPLETE -> Optional.empty();
            case NOT_ABOVE_ZERO -> Optional.of(Reason.of("target.not-above-zero"));
            case NEEDS_REASON ->
                target.reason().isEmpty()
                        ? amount.map(most -> Reason.of("target.above-ceiling", most, share.movePointRight(PERCENT)))
                        : Optional.empty();
        };
    }
}
