package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A text as it was. */
final class PastText extends Div {

    PastText(String label, String markdown) {
        var head = new Span(label);
        head.addClassName("tiny");
        var said = new Paragraph(markdown);
        said.addClassName("past-text");
        add(head, said);
    }
}
