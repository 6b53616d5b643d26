package nl.koers.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A page outside the frame with one card: brand, title, explanation, what went wrong, and the content. */
final class EntryForm extends Main {

    private final Div card = new Div();
    private final Paragraph problem = new Paragraph();

    EntryForm(String title, String explanation) {
        addClassName("entry");
        card.addClassNames("entry-card", "card");
        var brand = new Span("Koers");
        brand.addClassName("entry-brand");
        var text = new Paragraph(explanation);
        text.addClassName("muted");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        card.add(brand, new H1(title), text, problem);
        add(card);
    }

    void with(Component... fields) {
        card.add(fields);
    }

    Button submit(String label, Runnable action) {
        var button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        card.add(button);
        return button;
    }

    void complain(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
