package nl.koers.plan;

import java.util.List;
import nl.koers.plan.model.Difference;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanState;

/**
 * A plan at two moments (P7).
 *
 * @param changes what happened in between, in order
 */
public record PlanComparison(PlanState earlier, PlanState later, List<PlanChange> changes) {

    public PlanComparison {
        changes = List.copyOf(changes);
    }

    public List<Difference> differences() {
        return Difference.between(earlier, later);
    }
}
