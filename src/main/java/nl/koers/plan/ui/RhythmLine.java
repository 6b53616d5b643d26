package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.Priority;
import nl.koers.plan.model.Rhythm;

/** After how many weeks a selected customer was not seen for too long, for each priority (P4). */
final class RhythmLine extends Div {

    /**
     * A line whose numbers can be changed.
     *
     * @param plan the values of the plan itself
     */
    RhythmLine(ItemValues plan, PlanTexts texts) {
        addClassNames("rhythm-line", "tiny");
        add(new Span(texts.text("plan.rhythm.weeks")));
        for (var priority : Priority.values()) {
            var weeks = plan.add(field(priority), Integer.toString(Rhythm.FIRST.weeks(priority)));
            var one = new Span(new Span(priority.name()), weeks);
            one.addClassName("rhythm-of");
            add(one);
        }
    }

    private static Field field(Priority priority) {
        return switch (priority) {
            case A -> Field.RHYTHM_A;
            case B -> Field.RHYTHM_B;
            case C -> Field.RHYTHM_C;
        };
    }
}
