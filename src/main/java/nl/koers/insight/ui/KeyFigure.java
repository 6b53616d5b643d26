package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** What the room should read: a name, one large number, and small beneath it what it stands against. */
final class KeyFigure extends Div {

    KeyFigure(String name) {
        super(new H2(name));
        addClassName("key-figure");
    }

    /**
     * Adds the number and what it stands against, which are worked out together.
     *
     * @param against a sentence with numbers
     */
    KeyFigure of(String shown, String what, String against, Supplier<Account> account) {
        return of(new Figure(shown, what, account)).under(new Figure(against, what, account));
    }

    KeyFigure of(Figure figure) {
        var big = new Span(figure);
        big.addClassNames("num", "big");
        add(big);
        return this;
    }

    KeyFigure under(Component line) {
        var small = new Paragraph(line);
        small.addClassName("tiny");
        add(small);
        return this;
    }
}
