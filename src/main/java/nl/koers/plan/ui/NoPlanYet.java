package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.koers.kernel.Period;
import nl.koers.kernel.TeamId;
import nl.koers.plan.StartPlan;

/** A team without a plan: one click makes the first, and nothing has to be filled in. */
final class NoPlanYet extends Div {

    private static final int AUTUMN = 10;

    NoPlanYet(PlanTexts texts, TeamId team, LocalDate today, Consumer<StartPlan> onStart) {
        addClassNames("card", "empty");
        add(new H2(texts.text("plan.none")), new Paragraph(texts.text("plan.none.text")));
        var buttons = new Div(button(texts, team, today.getYear(), onStart, true));
        buttons.addClassName("plan-start");
        if (today.getMonthValue() >= AUTUMN) {
            buttons.add(button(texts, team, today.getYear() + 1, onStart, false));
        }
        add(buttons);
    }

    private static Button button(PlanTexts texts, TeamId team, int year, Consumer<StartPlan> onStart, boolean primary) {
        var title = texts.text("plan.new.title", Integer.toString(year));
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var button = new Button(
                texts.text("plan.none.start", title), click -> onStart.accept(new StartPlan(team, title, period)));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
