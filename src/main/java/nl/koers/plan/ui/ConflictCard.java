package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What happened to something that was typed, in a sentence; what was typed; and what can be done with it. */
final class ConflictCard extends Div {

    private final PlanTexts texts;

    ConflictCard(PlanTexts texts, String sentence) {
        super(new Paragraph(sentence));
        this.texts = texts;
        addClassNames("card", "conflict");
    }

    /**
     * A value that is still kept.
     *
     * @param whose who typed it, in words
     */
    void value(String whose, String value) {
        var label = new Span(whose);
        label.addClassName("tiny");
        var text = new Span(value.isEmpty() ? texts.text("plan.nothing") : value);
        text.addClassName("conflict-value");
        var row = new Div(label, text);
        row.addClassName("conflict-row");
        add(row);
    }

    void actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("row");
        add(row);
    }
}
