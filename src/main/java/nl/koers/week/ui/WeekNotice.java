package nl.koers.week.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Says that a week is closed and asks a manager why it is changed all the same (N10). */
class WeekNotice extends Div {

    private final Paragraph text = new Paragraph();
    private final TextField reason = new TextField(getTranslation("week.reason"));

    WeekNotice() {
        addClassNames("card", "week-notice");
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(text, reason);
    }

    void show(WeekScope scope) {
        setVisible(scope.closed());
        reason.setVisible(scope.asksReason());
        text.setText(getTranslation(scope.isManager() ? "week.closed.manager" : "week.closed"));
    }

    /** What the manager gave; empty where none is asked. */
    String reason() {
        return reason.isVisible() ? reason.getValue() : "";
    }
}
