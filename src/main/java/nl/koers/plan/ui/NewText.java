package nl.koers.plan.ui;

import com.vaadin.flow.component.HasText;

/** Puts a text where another one stands. An equal one would travel to every browser again. */
final class NewText {

    private NewText() {}

    static void in(HasText place, String text) {
        if (!text.equals(place.getText())) {
            place.setText(text);
        }
    }
}
