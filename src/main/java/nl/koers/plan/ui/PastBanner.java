package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Says plainly that this is the plan as it was, and leads back to now; or why it is not. */
final class PastBanner extends Div {

    private final PlanTexts texts;

    PastBanner(PlanTexts texts) {
        this.texts = texts;
        addClassName("plan-banner");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /**
     * Shows what there is to say.
     *
     * @param past whether the plan is shown as it was
     */
    void show(PlanAddress address, LocalDate today, boolean past) {
        removeAll();
        setVisible(address.on().isPresent() || address.unread().isPresent());
        address.unread().ifPresent(text -> add(new Span(texts.text("plan.as-of.no-day", text))));
        address.on().ifPresent(day -> {
            add(new Span(texts.text(key(day, today, past), texts.formats().date(day))));
            if (past) {
                add(new Anchor(address.on(Optional.empty()).path(), texts.text("plan.as-of.back")));
            }
        });
    }

    private static String key(LocalDate day, LocalDate today, boolean past) {
        if (past) {
            return "plan.as-of";
        }
        return day.isAfter(today) ? "plan.as-of.future" : "plan.as-of.before";
    }
}
