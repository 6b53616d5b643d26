package nl.koers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The cards of which the settings are made. */
final class Cards {

    private Cards() {}

    /** A title, a line that says what it is for, and the content. */
    static Div of(String title, String explanation, Component... content) {
        var text = new Paragraph(explanation);
        text.addClassName("muted");
        var card = new Div(new H2(title), text);
        card.addClassNames("card", "stack");
        card.add(content);
        return card;
    }

    /** What stands in place of an empty list: what is missing and what to do. */
    static Paragraph hint(String sentence) {
        var hint = new Paragraph(sentence);
        hint.addClassName("hint");
        return hint;
    }

    static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("settings-row");
        return row;
    }
}
