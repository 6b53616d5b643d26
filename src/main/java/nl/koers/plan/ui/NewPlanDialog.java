package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.plan.StartPlan;
import nl.koers.plan.model.Field;
import nl.koers.uikit.DayPicker;

/** The next plan: empty, or from the old one. It begins where the old one ends. */
final class NewPlanDialog extends Dialog {

    NewPlanDialog(PlanDesk desk, Consumer<PlanId> onMade) {
        var texts = desk.texts();
        var old = desk.page();
        var first = old.plan().period().last().plusDays(1);
        setHeaderTitle(texts.text("plan.new"));
        addClassName("plan-dialog");
        var title = new TextField(texts.field(Field.TITLE));
        title.setValue(texts.text("plan.new.title", Integer.toString(first.getYear())));
        var from = new DayPicker(texts.text("plan.field.FIRST_DAY"));
        from.setValue(first);
        var to = new DayPicker(texts.text("plan.field.LAST_DAY"));
        to.setValue(first.plusYears(1).minusDays(1));
        var take = new Checkbox(texts.text("plan.new.from-old", old.plan().title()), true);
        var problem = new Paragraph();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var fields = new Div(title, from, to, take);
        fields.addClassNames("stack", "plan-form");
        add(fields, problem);
        var make = new Button(texts.text("plan.new.make"), click -> {
            if (from.isEmpty() || to.isEmpty() || to.getValue().isBefore(from.getValue())) {
                problem.setText(texts.text("reason.plan.period-turned"));
                return;
            }
            var start = new StartPlan(desk.team(), title.getValue(), new Period(from.getValue(), to.getValue()));
            var starting = desk.services().starting();
            switch (take.getValue() ? starting.startFromOld(start, old.id()) : starting.start(start)) {
                case Outcome.Saved<PlanId>(var made) -> {
                    close();
                    onMade.accept(made);
                }
                case Outcome.Conflict<PlanId> conflict -> problem.setText(conflict.who());
                case Outcome.Rejected<PlanId>(var why) ->
                    problem.setText(texts.words().sentence(why));
            }
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var out = new Button(texts.text("day.cancel"), click -> close());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(out, make);
    }
}
