package nl.koers.week.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import nl.koers.kernel.Period;
import nl.koers.team.NewLeave;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.uikit.DayPicker;

/** Leave or illness, whole or half days. */
class LeaveSheet extends Sheet {

    private final WeekDesk desk;
    private final Runnable onSaved;
    private final DayPicker first = new DayPicker(getTranslation("week.leave.first"));
    private final DayPicker last = new DayPicker(getTranslation("week.leave.last"));
    private final RadioButtonGroup<AbsenceKind> kind = new RadioButtonGroup<>(getTranslation("week.leave.kind"));
    private final Checkbox half = new Checkbox(getTranslation("week.leave.half-days"));
    private final Div effect = new Div();

    LeaveSheet(WeekDesk desk, Runnable onSaved) {
        super(desk.texts().text("week.leave.enter"));
        this.desk = desk;
        this.onSaved = onSaved;
        first.setValue(desk.scope().likelyDay());
        last.setValue(desk.scope().likelyDay());
        first.addValueChangeListener(change -> follow(change.getValue()));
        kind.setItems(AbsenceKind.values());
        kind.setItemLabelGenerator(each -> desk.texts().text("absence." + each));
        kind.setValue(AbsenceKind.LEAVE);
        kind.setHelperText(getTranslation("week.leave.private"));
        effect.addClassName("leave-effect");
        effect.getElement().setAttribute("aria-live", "polite");
        content().add(first, last, kind, half, effect);
        last.addValueChangeListener(change -> preview());
        half.addValueChangeListener(change -> preview());
        preview();
        var save = new Button(getTranslation("week.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(save);
    }

    /** A last day before the first is never meant. */
    private void follow(LocalDate begin) {
        if (begin != null && last.getValue() != null && last.getValue().isBefore(begin)) {
            last.setValue(begin);
        }
        preview();
    }

    /** What it does to the norm, before it is saved. */
    private void preview() {
        effect.removeAll();
        var from = first.getValue();
        var until = last.getValue();
        if (from == null || until == null || until.isBefore(from)) {
            return;
        }
        var scope = desk.scope();
        var reps = desk.services()
                .norms()
                .ofLeave(scope.team(), scope.rep(), new Period(from, until), worked())
                .reps();
        if (reps.isEmpty()) {
            effect.add(new Paragraph(getTranslation("week.leave.no-effect")));
        }
        reps.stream()
                .flatMap(rep -> rep.effects().stream())
                .map(change -> new Paragraph(desk.texts().effect(change)))
                .forEach(effect::add);
    }

    private DayPart worked() {
        return half.getValue() ? DayPart.HALF : DayPart.NONE;
    }

    private void save() {
        if (first.getValue() == null || last.getValue() == null) {
            problem(getTranslation("day.missing"));
            return;
        }
        var scope = desk.scope();
        var leave = new NewLeave(
                scope.team(), scope.rep(), first.getValue(), last.getValue(), kind.getValue(), worked(), desk.reason());
        desk.take(leave).ifPresentOrElse(why -> problem(desk.texts().words().sentence(why)), () -> {
            close();
            onSaved.run();
        });
    }
}
