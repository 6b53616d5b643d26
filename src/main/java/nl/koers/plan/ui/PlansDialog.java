package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.koers.kernel.PlanId;
import nl.koers.plan.PlanSummary;

/** All plans of the team, the latest first: earlier ones stay readable, and the next begins here. */
final class PlansDialog extends Dialog {

    PlansDialog(PlanDesk desk, Consumer<PlanId> onOpen) {
        var texts = desk.texts();
        setHeaderTitle(texts.text("plan.plans"));
        addClassName("plan-dialog");
        var list = new Div();
        list.addClassName("plans-list");
        desk.services().plans().all(desk.team()).forEach(plan -> list.add(row(plan, texts, onOpen)));
        add(list);
        var fresh = new Button(texts.text("plan.new"), click -> {
            close();
            new NewPlanDialog(desk, onOpen).open();
        });
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(texts.text("shell.close"), click -> close()), fresh);
    }

    private Div row(PlanSummary plan, PlanTexts texts, Consumer<PlanId> onOpen) {
        var open = new NativeButton(plan.title(), click -> {
            close();
            onOpen.accept(plan.id());
        });
        open.addClassName("link-button");
        var days = new Span(texts.formats().date(plan.period().first()) + " – "
                + texts.formats().date(plan.period().last()));
        days.addClassName("tiny");
        var row = new Div(open, days);
        row.addClassName("plans-row");
        return row;
    }
}
