package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Set;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;

/** One row of the history as a sentence: what it is about, struck and arrowed. */
final class ChangeWords {

    /** What only goes along with another row. */
    private static final Set<Field> GOES_ALONG = EnumSet.of(
            Field.ADOPTED_BY,
            Field.WHY,
            Field.RATIONALE,
            Field.BASELINE,
            Field.AFTER_ADOPTION,
            Field.DECIDED_BY,
            Field.DECIDED_ON,
            Field.REVIEWED_ON,
            Field.MEETING,
            Field.REVIEWED_IN,
            Field.PROPOSED_BY,
            Field.PROPOSED_ON);

    private ChangeWords() {}

    static boolean isTold(Field field) {
        return !GOES_ALONG.contains(field);
    }

    /**
     * The row in words.
     *
     * @param named whether it says of which item it is
     */
    static Div of(PlanDesk desk, PlanChange change, boolean named) {
        var page = desk.page();
        var item = page.state().item(change.item()).orElseGet(() -> PlanItem.empty(change.item(), change.kind()));
        var sentence = new Div();
        sentence.addClassName("change");
        if (named) {
            var name = new Span(desk.texts().name(page, item));
            name.addClassName("change-name");
            sentence.add(name);
        }
        if (change.field() == Field.PLACE || change.field() == Field.REMOVED) {
            sentence.add(new Span(desk.texts().text(standing(change))));
            return sentence;
        }
        sentence.add(new Span(desk.texts().field(change.field()) + ":"));
        sentence.add(values(desk, item, change.field(), change.before(), change.after()));
        return sentence;
    }

    /** {@code before -> after}. */
    static Span values(PlanDesk desk, PlanItem item, Field field, String before, String after) {
        var both = new Span();
        if (!before.isEmpty()) {
            var was = new Span(desk.texts().shown(desk.page(), item, field, before));
            was.addClassName("was");
            both.add(was, new Span(" → "));
        }
        both.add(new Span(
                after.isEmpty()
                        ? desk.texts().text("plan.nothing")
                        : desk.texts().shown(desk.page(), item, field, after)));
        return both;
    }

    private static String standing(PlanChange change) {
        if (change.field() == Field.PLACE) {
            return change.isBirth() ? "plan.change.added" : "plan.change.moved";
        }
        return change.after().isEmpty() ? "plan.change.back" : "plan.change.removed";
    }
}
