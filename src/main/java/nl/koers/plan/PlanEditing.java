package nl.koers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Checked;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.FieldType;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Origin;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;
import nl.koers.plan.model.PlanState;
import nl.koers.plan.model.Who;
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
    private final TeamThings things;
    private final PlanPeriods periods;
    private final ConflictRows conflicts;
    private final TeamDay day;

    PlanEditing(
            PlanLedger ledger,
            PlanRows rows,
            TeamThings things,
            PlanPeriods periods,
            ConflictRows conflicts,
            TeamDay day) {
        this.ledger = ledger;
        this.rows = rows;
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
                var refused = PlanRules.refusal(state, item, edit.field(), wanted, today(edit.team(), item.kind()))
                        .or(() -> things.fault(edit.team(), edit.plan(), PlanRules.typeOf(item, edit.field()), wanted))
                        .or(() -> periods.fault(plan, item, edit.field(), wanted));
                if (refused.isPresent()) {
                    yield new Edited.Rejected(refused.get());
                }
                if (!current.equals(edit.seen())) {
                    var last = last(edit, edit.field());
                    yield new Edited.Conflict(current, wanted, last.name(), last.at());
                }
                var changes = new ArrayList<>(List.of(new Edit(item.id(), edit.field(), current, wanted)));
                if (state.isAdopted() && item.kind() == ItemKind.OBJECTIVE && edit.field() == Field.TARGET) {
                    changes.add(new Edit(item.id(), Field.BASELINE, item.get(Field.BASELINE), wanted));
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
        var locked = ledger.lock(add.team(), add.plan());
        if (locked.isEmpty()) {
            return Outcome.rejected("plan.unknown");
        }
        var state = rows.places(add.team(), add.plan(), add.kind());
        var values = new ArrayList<Map.Entry<Field, String>>();
        var blank = PlanItem.empty(state.plan().id(), add.kind());
        var today = today(add.team(), add.kind());
        for (var value : add.values().entrySet()) {
            switch (value.getKey().type().check(value.getValue())) {
                case Checked.Wrong(var why) -> {
                    return new Outcome.Rejected<>(why);
                }
                case Checked.Fine(var fine) -> values.add(Map.entry(value.getKey(), fine));
            }
        }
        var refused = values.stream()
                .map(value -> PlanRules.refusal(state, blank, value.getKey(), value.getValue(), today)
                        .or(() -> things.fault(
                                add.team(), add.plan(), value.getKey().type(), value.getValue())))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> missing(add))
                .or(() -> unknownOrigin(add));
        if (refused.isPresent()) {
            return new Outcome.Rejected<>(refused.get());
        }
        var place = add.below().isPresent()
                ? state.placeBelow(add.kind(), add.below(), Optional.empty())
                : state.placeAtEnd(add.kind());
        var item = ledger.item(locked.get(), add.kind());
        var changes = new ArrayList<>(List.of(new Edit(item, Field.PLACE, "", place)));
        values.forEach(value -> changes.add(new Edit(item, value.getKey(), "", value.getValue())));
        add.origin().map(Origin::written).ifPresent(from -> changes.add(new Edit(item, Field.ORIGIN, "", from)));
        if (state.isAdopted() && add.kind() == ItemKind.OBJECTIVE) {
            var target = add.values().getOrDefault(Field.TARGET, "");
            changes.add(new Edit(item, Field.BASELINE, "", target));
            changes.add(new Edit(item, Field.AFTER_ADOPTION, "", today.toString()));
        }
        return Outcome.saved(new Added(item, ledger.write(locked.get(), changes)));
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
        return PlanRules.removal(state, found.get(), today(team, found.get().kind()))
                .<Outcome<Long>>map(Outcome.Rejected::new)
                .orElseGet(() ->
                        Outcome.saved(ledger.write(locked.get(), List.of(new Edit(id, Field.REMOVED, "", "1")))));
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
        return Outcome.saved(
                ledger.write(locked.get(), List.of(new Edit(item.id(), Field.PLACE, item.get(Field.PLACE), wanted))));
    }

    private static boolean isAmong(PlanState places, PlanItem item, ItemId above) {
        return !above.equals(item.id())
                && places.item(above)
                        .filter(other -> other.kind() == item.kind())
                        .isPresent();
    }

    private static Optional<Reason> missing(AddItem add) {
        return add.kind().required().stream()
                .filter(field -> add.values().getOrDefault(field, "").isBlank())
                .findFirst()
                .map(field -> Reason.of(field == Field.REASON ? "plan.reason-missing" : "plan.missing"));
    }

    private Optional<Reason> unknownOrigin(AddItem add) {
        return add.origin()
                .flatMap(from -> things.fault(
                        add.team(), add.plan(), new FieldType.Person(), new Who.OfRep(from.rep()).written()));
    }

    /** Only what holds for an objective depends on the day; for all else it is not asked. */
    private LocalDate today(TeamId team, ItemKind kind) {
        return kind == ItemKind.OBJECTIVE ? day.of(team) : LocalDate.MIN;
    }

    private PlanChange last(EditField edit, Field field) {
        return rows.lastOf(edit.team(), edit.plan(), edit.item(), field);
    }
}
