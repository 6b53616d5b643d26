package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Says plainly that this is the plan as it was, and leads back to now. */
final class PastBanner extends Div {

    private final PlanTexts texts;

    PastBanner(PlanTexts texts) {
        this.texts = texts;
        addClassName("plan-banner");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(PlanAddress address) {
        removeAll();
        setVisible(address.on().isPresent());
        address.on()
                .ifPresent(day -> add(
                        new Span(texts.text("plan.as-of", texts.formats().date(day))),
                        new Anchor(address.on(Optional.empty()).path(), texts.text("plan.as-of.back"))));
    }
}
