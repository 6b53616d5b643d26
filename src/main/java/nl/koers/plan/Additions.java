package nl.koers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.plan.model.CheckedValues;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.FieldType;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Origin;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;
import nl.koers.plan.model.PlanState;
import nl.koers.plan.model.Who;
import org.springframework.stereotype.Component;

/** Something more in a plan: whether what is said of it may be said, where it comes, and what it has from its birth. */
@Component
class Additions {

    private final PlanLedger ledger;
    private final PlanRows rows;
    private final TeamThings things;
    private final TeamDay day;

    Additions(PlanLedger ledger, PlanRows rows, TeamThings things, TeamDay day) {
        this.ledger = ledger;
        this.rows = rows;
        this.things = things;
        this.day = day;
    }

    Outcome<Added> add(PlanLedger.Locked plan, AddItem add) {
        var state = rows.places(add.team(), add.plan(), add.kind());
        var blank = PlanItem.empty(state.plan().id(), add.kind());
        var today = day.of(add.team(), add.kind());
        return switch (CheckedValues.of(blank, add.values())) {
            case CheckedValues.Wrong(var why) -> new Outcome.Rejected<>(why);
            case CheckedValues.Fine(var values) ->
                fault(add, state, blank, values, today)
                        .<Outcome<Added>>map(Outcome.Rejected::new)
                        .orElseGet(() -> Outcome.saved(write(plan, add, state, values, today)));
        };
    }

    private Optional<Reason> fault(
            AddItem add, PlanState state, PlanItem blank, Map<Field, String> values, LocalDate today) {
        return values.entrySet().stream()
                .map(value -> PlanRules.refusal(state, blank, value.getKey(), value.getValue(), today)
                        .or(() -> things.fault(
                                add.team(), add.plan(), value.getKey().type(), value.getValue())))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> missing(add))
                .or(() -> unknownOrigin(add));
    }

    private Added write(
            PlanLedger.Locked plan, AddItem add, PlanState state, Map<Field, String> values, LocalDate today) {
        var place = add.below().isPresent()
                ? state.placeBelow(add.kind(), add.below(), Optional.empty())
                : state.placeAtEnd(add.kind());
        var item = ledger.item(plan, add.kind());
        var changes = new ArrayList<>(List.of(Edit.first(item, Field.PLACE, place)));
        values.forEach((field, value) -> changes.add(Edit.first(item, field, value)));
        add.origin().map(Origin::written).ifPresent(from -> changes.add(Edit.first(item, Field.ORIGIN, from)));
        if (state.isAdopted() && add.kind() == ItemKind.OBJECTIVE) {
            changes.add(Edit.first(item, Field.BASELINE, values.getOrDefault(Field.TARGET, "")));
            changes.add(Edit.first(item, Field.AFTER_ADOPTION, today.toString()));
        }
        return new Added(item, ledger.write(plan, changes));
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
}
