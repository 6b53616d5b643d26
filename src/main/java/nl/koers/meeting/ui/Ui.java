package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small pieces of which the screens of a meeting are made. */
final class Ui {

    private Ui() {}

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
