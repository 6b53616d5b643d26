package nl.koers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.plan.model.CheckedValues;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;
import nl.koers.plan.model.Subject;
import nl.koers.text.SharedTexts;
import org.springframework.stereotype.Component;

/** A course change that somebody puts up for decision: whether it can be one, and what is written of it (P6). */
@Component
class Proposals {

    private final PlanLedger ledger;
    private final PlanRows rows;
    private final TeamThings things;
    private final SharedTexts texts;
    private final TeamDay day;

    Proposals(PlanLedger ledger, PlanRows rows, TeamThings things, SharedTexts texts, TeamDay day) {
        this.ledger = ledger;
        this.rows = rows;
        this.things = things;
        this.texts = texts;
        this.day = day;
    }

    Outcome<Added> propose(PlanLedger.Locked plan, ProposeCourse wanted) {
        var state = rows.some(
                wanted.team(), wanted.plan(), wanted.objective().stream().toList());
        var objective = wanted.objective().flatMap(state::item);
        var field = objective.flatMap(known -> wanted.subject().field());
        if (wanted.subject() != Subject.OTHER && field.isEmpty()) {
            return Outcome.rejected("plan.item-unknown");
        }
        if (wanted.subject() != Subject.OTHER && !state.isAdopted()) {
            return Outcome.rejected("plan.not-adopted");
        }
        if (wanted.reviewWeeks() < 1 || wanted.reviewWeeks() > CourseChange.MOST_WEEKS) {
            return Outcome.rejected("plan.weeks-outside");
        }
        var before = objective.flatMap(known -> field.map(known::get)).orElse(wanted.before());
        var blank = PlanItem.empty(state.plan().id(), ItemKind.COURSE)
                .with(Field.SUBJECT, wanted.subject().name());
        return switch (CheckedValues.of(blank, said(wanted, before))) {
            case CheckedValues.Wrong(var why) -> new Outcome.Rejected<>(why);
            case CheckedValues.Fine(var values) ->
                fault(wanted, blank, values)
                        .<Outcome<Added>>map(Outcome.Rejected::new)
                        .orElseGet(() -> Outcome.saved(write(plan, wanted, values)));
        };
    }

    private static Map<Field, String> said(ProposeCourse wanted, String before) {
        return Map.of(
                Field.TITLE, wanted.title(),
                Field.OBJECTIVE, wanted.objective().map(ItemId::toString).orElse(""),
                Field.SUBJECT, wanted.subject().name(),
                Field.BEFORE, before,
                Field.AFTER, wanted.after(),
                Field.REASON, wanted.reason(),
                Field.SIGNAL, wanted.signal().map(ItemId::toString).orElse(""),
                Field.EXPECTED, wanted.expected(),
                Field.REVIEW_WEEKS, Integer.toString(wanted.reviewWeeks()));
    }

    private Optional<Reason> fault(ProposeCourse wanted, PlanItem blank, Map<Field, String> values) {
        return values.entrySet().stream()
                .map(value -> things.fault(
                        wanted.team(), wanted.plan(), PlanRules.typeOf(blank, value.getKey()), value.getValue()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> missing(wanted));
    }

    private static Optional<Reason> missing(ProposeCourse wanted) {
        var isEmpty = wanted.title().isBlank()
                || (wanted.subject() != Subject.OTHER && wanted.after().isBlank());
        return isEmpty ? Optional.of(Reason.of("plan.missing")) : Optional.empty();
    }

    private Added write(PlanLedger.Locked plan, ProposeCourse wanted, Map<Field, String> values) {
        var place = rows.places(wanted.team(), wanted.plan(), ItemKind.COURSE).placeAtEnd(ItemKind.COURSE);
        var item = ledger.item(plan, ItemKind.COURSE);
        var changes = new ArrayList<>(List.of(Edit.first(item, Field.PLACE, place)));
        values.forEach((field, value) -> changes.add(Edit.first(item, field, value)));
        changes.add(
                Edit.first(item, Field.RATIONALE, texts.create(wanted.team()).toString()));
        changes.add(Edit.first(item, Field.STATUS, CourseState.PROPOSED.name()));
        changes.add(Edit.first(item, Field.PROPOSED_BY, ledger.person().name()));
        changes.add(Edit.first(item, Field.PROPOSED_ON, day.of(wanted.team()).toString()));
        return new Added(item, ledger.write(plan, changes));
    }
}
