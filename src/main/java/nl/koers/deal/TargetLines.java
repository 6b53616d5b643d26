package nl.koers.deal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.deal.model.NewBusinessCeiling;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetPlan;
import nl.koers.kernel.RepId;

/**
 * All revenue targets of a team, through all time.
 *
 * @param team of the team as a whole, where it has its own
 * @param ceilingShare what pure new business may be asked, as a share of the median of existing customers (N6)
 */
public record TargetLines(TargetPlan team, Map<RepId, TargetPlan> reps, BigDecimal ceilingShare) {

    public static final TargetLines NONE = new TargetLines(TargetPlan.NONE, Map.of(), NewBusinessCeiling.FIRST_SHARE);

    public TargetLines {
        reps = Map.copyOf(reps);
        ceilingShare = ceilingShare.stripTrailingZeros();
    }

    public TargetPlan of(RepId rep) {
        return reps.getOrDefault(rep, TargetPlan.NONE);
    }

    /** Of a rep, or of the team as a whole. */
    public TargetPlan of(Optional<RepId> rep) {
        return rep.map(this::of).orElse(team);
    }

    /** Of one rep, without the target of the team. */
    TargetLines only(RepId rep) {
        var own = of(rep);
        return new TargetLines(TargetPlan.NONE, own.lines().isEmpty() ? Map.of() : Map.of(rep, own), ceilingShare);
    }

    Optional<RevenueTarget> rowOf(TargetChange change) {
        return Optional.ofNullable(of(change.rep()).of(change.span()).rows().get(change.from()));
    }

    TargetLines with(TargetChange change) {
        var plan = of(change.rep()).with(change.span(), change.from(), change.after());
        return change.rep()
                .map(rep -> {
                    var more = new HashMap<>(reps);
                    more.put(rep, plan);
                    return new TargetLines(team, more, ceilingShare);
                })
                .orElseGet(() -> new TargetLines(plan, reps, ceilingShare));
    }
}
