package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.koers.plan.ProposeCourse;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.Subject;
import nl.koers.uikit.DayPicker;
import org.jspecify.annotations.Nullable;

/** Proposes another course: what, from and to, why, and what is expected of it (P6). */
final class CourseDialog extends Dialog {

    private final PlanDesk desk;
    private final PlanTexts texts;
    private final TextField title;
    private final Select<PlanItem> objective = new Select<>();
    private final Select<Subject> subject = new Select<>();
    private final TextField before;
    private final TextField after;
    private final DayPicker afterDay;
    private final TextField reason;
    private final Select<PlanItem> signal = new Select<>();
    private final TextField expected;
    private final IntegerField weeks;
    private final Paragraph problem = new Paragraph();

    private CourseDialog(PlanDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        setHeaderTitle(texts.text("plan.course.new"));
        addClassName("plan-dialog");
        title = text("plan.course.title");
        before = text("plan.course.before");
        after = text("plan.course.after");
        afterDay = new DayPicker(texts.text("plan.course.after"));
        reason = text("plan.course.reason");
        expected = text("plan.course.expected");
        weeks = new IntegerField(texts.text("plan.course.weeks"));
        weeks.setValue(CourseChange.REVIEW_AFTER);
        weeks.setMin(1);
        weeks.setMax(CourseChange.MOST_WEEKS);
        weeks.setStepButtonsVisible(true);
        objective.setLabel(texts.text("plan.course.objective"));
        objective.setItems(desk.page().state().of(ItemKind.OBJECTIVE));
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption(texts.text("plan.course.own-words"));
        objective.setItemLabelGenerator(item -> item == null ? "" : item.get(Field.TITLE));
        objective.addValueChangeListener(change -> offer());
        subject.setLabel(texts.text("plan.course.subject"));
        subject.setItems(Subject.TARGET, Subject.BY, Subject.ENDING);
        subject.setItemLabelGenerator(kind -> texts.choice(Field.SUBJECT, kind.name()));
        subject.setValue(Subject.TARGET);
        subject.addValueChangeListener(change -> offer());
        signal.setLabel(texts.text("plan.course.behind"));
        signal.setItems(desk.page().state().of(ItemKind.SIGNAL));
        signal.setEmptySelectionAllowed(true);
        signal.setItemLabelGenerator(item -> item == null ? "" : item.get(Field.TITLE));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var fields = new Div(title, objective, subject, before, after, afterDay, reason, signal, expected, weeks);
        fields.addClassNames("stack", "plan-form");
        add(fields, problem);
        var send = new Button(texts.text("plan.course.propose"), click -> propose());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var out = new Button(texts.text("day.cancel"), click -> close());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(out, send);
    }

    static void open(PlanDesk desk) {
        var dialog = new CourseDialog(desk);
        dialog.offer();
        dialog.open();
    }

    /** For one objective. */
    static void about(PlanDesk desk, PlanItem objective) {
        var dialog = new CourseDialog(desk);
        dialog.objective.setValue(objective);
        dialog.title.setValue(dialog.texts.text("plan.course.title.of", objective.get(Field.TITLE)));
        dialog.offer();
        dialog.open();
    }

    private void offer() {
        var isAbout = objective.getValue() != null && desk.page().state().isAdopted();
        var isDay = isAbout && subject.getValue() != Subject.TARGET;
        subject.setVisible(isAbout);
        before.setReadOnly(isAbout);
        after.setVisible(!isDay);
        afterDay.setVisible(isDay);
        if (isAbout) {
            before.setValue(subject()
                    .field()
                    .map(field -> texts.shown(desk.page(), objective.getValue(), field))
                    .orElse(""));
        }
    }

    private Subject subject() {
        return objective.getValue() == null || !desk.page().state().isAdopted() ? Subject.OTHER : subject.getValue();
    }

    private void propose() {
        var about = Optional.<PlanItem>ofNullable(objective.getValue());
        var proposal = new ProposeCourse(
                desk.team(),
                desk.page().id(),
                title.getValue(),
                about.map(PlanItem::id),
                subject(),
                before.getValue(),
                after(about.orElse(null)),
                reason.getValue(),
                Optional.<PlanItem>ofNullable(signal.getValue()).map(PlanItem::id),
                expected.getValue(),
                Optional.ofNullable(weeks.getValue()).orElse(0));
        desk.tell(desk.services().courses().propose(proposal))
                .ifPresentOrElse(why -> problem.setText(texts.words().sentence(why)), this::close);
    }

    private String after(@Nullable PlanItem about) {
        if (afterDay.isVisible()) {
            return Optional.ofNullable(afterDay.getValue())
                    .map(Object::toString)
                    .orElse("");
        }
        return about != null && subject() == Subject.TARGET
                ? texts.kept(about, Field.TARGET, after.getValue())
                : after.getValue();
    }

    private TextField text(String key) {
        return new TextField(texts.text(key));
    }
}
