package nl.koers.deal;

import java.util.Optional;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.WorkDays;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.Reason;

/** Says why a target may not be what a manager wants (N6). Pure. */
final class TargetRules {

    static final int LONGEST_REASON = 500;

    private TargetRules() {}

    /**
     * The reason, empty when all is well.
     *
     * @param after all targets as they would be
     */
    static Optional<Reason> refusal(TargetChange change, TargetLines after, TargetScene.Of scene) {
        var days = scene.days(change.rep());
        if (days.isEmpty()) {
            return Optional.of(Reason.of("target.not-employed"));
        }
        var period = change.span().period();
        if (!period.contains(change.from())) {
            return Optional.of(Reason.of("target.day-outside", period.first(), period.last()));
        }
        var plan = after.of(change.rep());
        return change.after()
                .flatMap(target -> fault(change, target))
                .or(() -> mixed(change, plan))
                .or(() -> belowAsked(change, plan, days.get()))
                .or(() -> aboveCeiling(change, after, scene));
    }

    private static Optional<Reason> fault(TargetChange change, RevenueTarget target) {
        if (target.reason().length() > LONGEST_REASON) {
            return Optional.of(Reason.of("target.reason-too-long", LONGEST_REASON));
        }
        return target.season().isEmptyIn(change.span().period())
                ? Optional.of(Reason.of("target.season-empty"))
                : Optional.empty();
    }

    private static Optional<Reason> mixed(TargetChange change, TargetPlan plan) {
        var isMixed =
                change.after().isPresent() && plan.lines().keySet().stream().anyMatch(change.span()::contradicts);
        var key = change.span().isYear() ? "target.has-quarters" : "target.has-year";
        return isMixed
                ? Optional.of(Reason.of(key, Integer.toString(change.span().year())))
                : Optional.empty();
    }

    private static Optional<Reason> belowAsked(TargetChange change, TargetPlan plan, WorkDays days) {
        return plan.firstBelowAsked(change.span(), days).map(from -> {
            var before = plan.with(change.span(), from, Optional.empty()).path(days);
            var asked = before.exact(new Period(change.span().period().first(), from.minusDays(1)));
            return Reason.of("target.below-asked", from, Money.rounded(asked));
        });
    }

    private static Optional<Reason> aboveCeiling(TargetChange change, TargetLines after, TargetScene.Of scene) {
        return change.rep()
                .flatMap(rep -> change.after()
                        .flatMap(target ->
                                scene.ceiling(after, change.from()).refusal(scene.fop(rep, change.from()), target)));
    }
}
