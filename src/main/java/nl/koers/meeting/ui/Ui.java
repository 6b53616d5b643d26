package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small pieces of which the screens of a meeting are made. */
final class Ui {

    /** So many rows stand in two columns on the wall. */
    private static final int IN_TWO_COLUMNS = 14;

    private Ui() {}

    /** Tells the style of a list that it needs more columns than two on the wall. */
    static void many(Component list, int rows) {
        list.getElement().getClassList().set("many", rows > IN_TWO_COLUMNS);
    }

    static Div div(String className, Component... content) {
        var div = new Div(content);
        div.addClassNames(className.split(" "));
        return div;
    }

    static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassNames(className.split(" "));
        return span;
    }

    static Paragraph hint(String sentence) {
        var hint = new Paragraph(sentence);
        hint.addClassName("muted");
        return hint;
    }

    static Button quiet(String label, Runnable onClick) {
        var button = new Button(label, click -> onClick.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    static Button main(String label, Runnable onClick) {
        var button = new Button(label, click -> onClick.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
