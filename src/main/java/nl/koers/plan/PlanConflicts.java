package nl.koers.plan;

import java.util.List;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller typed and did not get in, kept until it is decided: on another screen, and on another device too. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class PlanConflicts {

    private final ConflictRows rows;

    PlanConflicts(ConflictRows rows) {
        this.rows = rows;
    }

    /** The caller's own, oldest first; none in a plan of another team. */
    public List<Unsettled> of(TeamId team, PlanId plan) {
        return rows.of(team, plan);
    }

    /**
     * The caller has chosen, whatever it was.
     *
     * @param mine what the caller had typed
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public void settle(TeamId team, PlanId plan, ItemId item, Field field, String mine) {
        rows.forget(team, plan, item, field, mine);
    }
}
