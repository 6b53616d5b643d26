package nl.koers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Checked;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;
import nl.koers.plan.model.PlanState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a plan, one small command at a time (design 7). Every command is one short transaction under the lock of the
 * plan; every change is one row in its history; nothing is deleted.
 */
@Service
@Needs(Right.WRITE_PLAN)
@Transactional(readOnly = true)
public class PlanEditing {

    private final PlanLedger ledger;
    private final PlanRows rows;
    private final HistoryRows history;
    private final Additions additions;
    private final TeamThings things;
    private final PlanPeriods periods;
    private final ConflictRows conflicts;
    private final TeamDay day;

    PlanEditing(
            PlanLedger ledger,
            PlanRows rows,
            HistoryRows history,
            Additions additions,
            TeamThings things,
            PlanPeriods periods,
            ConflictRows conflicts,
            TeamDay day) {
        this.ledger = ledger;
        this.rows = rows;
        this.history = history;
        this.additions = additions;
        this.things = things;
        this.periods = periods;
        this.conflicts = conflicts;
        this.day = day;
    }

    /** Another value. One that stands already is saved without effect, so that a command may be sent twice. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Edited edit(EditField edit) {
        if (PlanPeriods.isAbout(edit.field())) {
            periods.hold(edit.team());
        }
        var locked = ledger.lock(edit.team(), edit.plan());
        if (locked.isEmpty()) {
            return Edited.rejected("plan.unknown");
        }
        var state = rows.some(edit.team(), edit.plan(), List.of(edit.item()));
        return state.item(edit.item())
                .map(item -> conflicts.noted(edit, edit(locked.get(), state, item, edit)))
                .orElseGet(() -> Edited.rejected("plan.item-unknown"));
    }

    private Edited edit(PlanLedger.Locked plan, PlanState state, PlanItem item, EditField edit) {
        return switch (PlanRules.typeOf(item, edit.field()).check(edit.wanted())) {
            case Checked.Wrong(var why) -> new Edited.Rejected(why);
            case Checked.Fine(var wanted) -> {
                var current = item.get(edit.field());
                if (current.equals(wanted)) {
                    yield new Edited.Saved(plan.revision(), current);
                }
                if (item.isRemoved()) {
                    var last = last(edit, Field.REMOVED);
                    yield new Edited.Gone(wanted, last.name(), last.at());
                }
                var refused = PlanRules.refusal(state, item, edit.field(), wanted, day.of(edit.team(), item.kind()))
                        .or(() -> things.fault(edit.team(), edit.plan(), PlanRules.typeOf(item, edit.field()), wanted))
                        .or(() -> periods.fault(plan, item, edit.field(), wanted));
                if (refused.isPresent()) {
                    yield new Edited.Rejected(refused.get());
                }
                if (!current.equals(edit.seen())) {
                    var last = last(edit, edit.field());
                    yield new Edited.Conflict(current, wanted, last.name(), last.at());
                }
                var changes = new ArrayList<>(List.of(Edit.of(item, edit.field(), wanted)));
                if (state.isAdopted() && item.kind() == ItemKind.OBJECTIVE && edit.field() == Field.TARGET) {
                    changes.add(Edit.of(item, Field.BASELINE, wanted));
                }
                periods.follow(plan, item.with(edit.field(), wanted), edit.field());
                yield new Edited.Saved(ledger.write(plan, changes), wanted);
            }
        };
    }

    /** Something more in the plan. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Outcome<Added> add(AddItem add) {
        if (add.kind() == ItemKind.PLAN || add.kind() == ItemKind.COURSE) {
            return Outcome.rejected("plan.not-here");
        }
        return ledger.lock(add.team(), add.plan())
                .map(plan -> additions.add(plan, add))
                .orElseGet(() -> Outcome.rejected("plan.unknown"));
    }

    /** Out of the plan; its history and its words stay. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Outcome<Long> remove(TeamId team, PlanId plan, ItemId id) {
        var locked = ledger.lock(team, plan);
        if (locked.isEmpty()) {
            return Outcome.rejected("plan.unknown");
        }
        var state = rows.some(team, plan, List.of(id));
        var found = state.item(id);
        if (found.isEmpty()) {
            return Outcome.rejected("plan.item-unknown");
        }
        if (found.get().isRemoved()) {
            return Outcome.saved(locked.get().revision());
        }
        return PlanRules.removal(state, found.get(), day.of(team, found.get().kind()))
                .<Outcome<Long>>map(Outcome.Rejected::new)
                .orElseGet(() ->
                        Outcome.saved(ledger.write(locked.get(), List.of(Edit.of(found.get(), Field.REMOVED, "1")))));
    }

    /** Another place among its like. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Outcome<Long> move(MoveItem move) {
        var locked = ledger.lock(move.team(), move.plan());
        if (locked.isEmpty()) {
            return Outcome.rejected("plan.unknown");
        }
        var found = rows.some(move.team(), move.plan(), List.of(move.item()))
                .item(move.item())
                .filter(item -> item.kind() != ItemKind.PLAN);
        if (found.isEmpty()) {
            return Outcome.rejected("plan.item-unknown");
        }
        var item = found.get();
        var places = rows.places(move.team(), move.plan(), item.kind());
        if (move.below().filter(above -> !isAmong(places, item, above)).isPresent()) {
            return Outcome.rejected("plan.item-unknown");
        }
        var wanted = places.placeBelow(item.kind(), move.below(), Optional.of(item.id()));
        return Outcome.saved(ledger.write(locked.get(), List.of(Edit.of(item, Field.PLACE, wanted))));
    }

    private static boolean isAmong(PlanState places, PlanItem item, ItemId above) {
        return !above.equals(item.id())
                && places.item(above)
                        .filter(other -> other.kind() == item.kind())
                        .isPresent();
    }

    private PlanChange last(EditField edit, Field field) {
        return history.lastOf(edit.team(), edit.plan(), edit.item(), field);
    }
}
