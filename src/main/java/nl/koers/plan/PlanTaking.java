package nl.koers.plan;

import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanRules;
import nl.koers.plan.model.PlanState;
import nl.koers.plan.model.Undo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was done to a plan (P7), which is a new change. */
@Service
@Needs(Right.WRITE_PLAN)
@Transactional(readOnly = true)
public class PlanTaking {

    private final PlanLedger ledger;
    private final PlanRows rows;
    private final HistoryRows history;
    private final PlanPeriods periods;
    private final CurrentCaller caller;

    PlanTaking(PlanLedger ledger, PlanRows rows, HistoryRows history, PlanPeriods periods, CurrentCaller caller) {
        this.ledger = ledger;
        this.rows = rows;
        this.history = history;
        this.periods = periods;
        this.caller = caller;
    }

    /**
     * Takes back a whole command.
     *
     * @param revision any row of the command
     * @return a conflict when something of it was changed since
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Edited takeBack(TeamId team, PlanId plan, long revision) {
        periods.hold(team);
        var locked = ledger.lock(team, plan);
        if (locked.isEmpty()) {
            return Edited.rejected("plan.unknown");
        }
        var row = history.between(team, plan, revision - 1, revision);
        if (row.isEmpty()) {
            return Edited.rejected("plan.change-unknown");
        }
        var act = history.act(team, plan, row.getFirst().act());
        var edits = Undo.of(act);
        var state = rows.some(
                team, plan, act.stream().map(PlanChange::item).distinct().toList());
        if (edits.stream().allMatch(edit -> current(state, edit).equals(edit.wanted()))) {
            return Edited.rejected("plan.taken-back");
        }
        var isDecision = edits.stream().anyMatch(edit -> PlanRules.isDecision(state, edit));
        if (isDecision && !caller.may(Right.DECIDE_COURSE, team)) {
            return Edited.rejected("plan.decider-only");
        }
        for (var edit : edits) {
            if (!current(state, edit).equals(edit.seen())) {
                var last = history.lastOf(team, plan, edit.item(), edit.field());
                return new Edited.Conflict(last.after(), edit.wanted(), last.name(), last.at());
            }
        }
        return write(locked.get(), state, edits);
    }

    private Edited write(PlanLedger.Locked plan, PlanState state, List<Edit> edits) {
        for (var edit : edits) {
            var item = state.item(edit.item()).orElseThrow();
            var needed = item.kind().required().contains(edit.field())
                    && edit.wanted().isEmpty();
            var refused = needed
                    ? Optional.of(Reason.of("plan.missing"))
                    : periods.fault(plan, item, edit.field(), edit.wanted());
            if (refused.isPresent()) {
                return new Edited.Rejected(refused.get());
            }
            periods.follow(plan, item.with(edit.field(), edit.wanted()), edit.field());
        }
        return new Edited.Saved(ledger.write(plan, edits), edits.getFirst().wanted());
    }

    private static String current(PlanState state, Edit edit) {
        return state.value(edit.item(), edit.field());
    }
}
