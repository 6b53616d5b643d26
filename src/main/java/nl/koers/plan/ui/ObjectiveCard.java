package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.Measure;
import nl.koers.plan.model.Objective;
import nl.koers.plan.model.PlanItem;

/** One point on the horizon: what was reached, the target, and the baseline for ever (P2). */
final class ObjectiveCard extends Div implements ItemPart {

    private final PlanDesk desk;
    private final PlanTexts texts;
    private final ItemValues values;
    private final ObjectiveBar bar = new ObjectiveBar();
    private final Span slash = new Span("/");
    private final Span note = new Span();
    private final Span tag = new Span();
    private final NativeButton change;
    private final ValueField actual;

    ObjectiveCard(PlanDesk desk, ItemId id) {
        this.desk = desk;
        this.texts = desk.texts();
        values = new ItemValues(desk, id);
        addClassNames("card", "objective");
        getElement().setAttribute("role", "listitem");
        actual = values.add(Field.ACTUAL, texts.text("plan.hint.actual"));
        actual.addClassName("objective-actual");
        var target = values.add(Field.TARGET, texts.text("plan.hint.target"));
        slash.addClassName("slash");
        var number = new Div(actual, slash, target);
        number.addClassNames("objective-number", "num");
        note.addClassName("grow");
        tag.addClassName("tag");
        var under = new Div(note, tag);
        under.addClassNames("objective-under", "tiny");
        change = new NativeButton(texts.text("plan.course.for"), click -> CourseDialog.about(desk, desk.item(id)));
        change.addClassName("quiet-button");
        var more = new NativeButton("⋯", click -> ItemSheet.open(desk, desk.item(id)));
        more.addClassName("more-button");
        more.setAriaLabel(texts.text("plan.more"));
        var title = values.add(Field.TITLE, "");
        title.addClassName("grow");
        var head = new Div(title, more);
        head.addClassName("objective-head");
        var terms = new Div(
                values.add(Field.MEASURE, texts.text("plan.hint.measure")),
                values.add(Field.UNIT, texts.text("plan.hint.unit")),
                values.add(Field.BY, texts.text("plan.hint.by")),
                values.add(Field.OWNER, texts.text("plan.hint.owner")),
                change);
        terms.addClassNames("objective-terms", "tiny");
        add(head, number, bar, under, terms);
    }

    @Override
    public void show(PlanItem item) {
        values.show(item);
        var objective = Objective.of(item);
        var figures = desk.page().figures();
        var reached = objective.actual(figures);
        var isMoney = objective.measure() == Measure.REVENUE;
        actual.show(
                reached.map(number -> texts.numbers().shown(number, isMoney))
                        .orElse(objective.measure().isCounted() || desk.isPast() ? "–" : ""),
                texts.typed(item, Field.ACTUAL));
        values.find(Field.TARGET)
                .ifPresent(target -> target.show(target(objective, reached, isMoney), texts.typed(item, Field.TARGET)));
        values.find(Field.UNIT).ifPresent(unit -> unit.setVisible(objective.measure() == Measure.OWN));
        bar.show(reached, objective.target(), objective.baseline(), bar(objective, reached, isMoney));
        NewText.in(note, note(objective, isMoney));
        showTag(objective);
        var mayChange = desk.page().state().isAdopted()
                && !desk.isPast()
                && objective.ended().isEmpty();
        change.setVisible(mayChange);
        getElement().getClassList().set("ended", objective.ended().isPresent());
    }

    private String target(Objective objective, Optional<BigDecimal> reached, boolean money) {
        return objective
                .target()
                .map(number -> (money
                                ? reached.flatMap(now -> texts.numbers().beside(number, now))
                                : Optional.<String>empty())
                        .orElseGet(() -> texts.numbers().shown(number, money)))
                .orElse("");
    }

    private void showTag(Objective objective) {
        var isReached = objective.isReached(desk.page().figures());
        var isNorm = objective.measure() == Measure.APPOINTMENTS;
        tag.setVisible(isReached || objective.ended().isPresent());
        tag.getElement()
                .getClassList()
                .set("tag-ok", isReached && objective.ended().isEmpty());
        tag.getElement().getClassList().set("tag-free", objective.ended().isPresent());
        NewText.in(
                tag,
                objective.ended().isPresent()
                        ? "○ " + texts.text("plan.objective.ended")
                        : "● " + texts.text(isNorm ? "plan.objective.on-norm" : "plan.objective.reached"));
    }

    private String bar(Objective objective, Optional<BigDecimal> reached, boolean money) {
        return texts.text(
                "plan.objective.bar",
                reached.map(now -> texts.numbers().shown(now, money)).orElse("?"),
                objective
                        .target()
                        .map(wanted -> texts.numbers().shown(wanted, money))
                        .orElse("?"));
    }

    private String note(Objective objective, boolean money) {
        var isHidden = objective.measure().isCounted()
                && objective.actual(desk.page().figures()).isEmpty();
        var told = told(objective, money);
        if (!isHidden) {
            return told;
        }
        var hidden = texts.text("plan.objective.hidden");
        return told.isEmpty() ? hidden : told + " · " + hidden;
    }

    private String told(Objective objective, boolean money) {
        if (objective.isMoved()) {
            var was = objective.baseline().orElseThrow();
            return changed(objective)
                    .flatMap(CourseChange::decidedOn)
                    .map(day ->
                            texts.text("plan.objective.moved", texts.numbers().shown(was, money), texts.week(day)))
                    .orElseGet(() ->
                            texts.text("plan.objective.was", texts.numbers().shown(was, money)));
        }
        var gap = objective
                .target()
                .flatMap(wanted -> objective.actual(desk.page().figures()).map(wanted::subtract))
                .filter(left -> left.signum() > 0)
                .map(left -> texts.text("plan.objective.left", texts.numbers().shown(left, money)));
        return objective.measure() == Measure.APPOINTMENTS
                ? texts.text("plan.objective.four-weeks")
                : adopted(objective, gap);
    }

    private String adopted(Objective objective, Optional<String> gap) {
        if (objective.added().isPresent()) {
            var added = texts.text(
                    objective.isFresh(desk.page().today()) ? "plan.objective.fresh" : "plan.objective.added");
            return gap.map(left -> left + " · " + added).orElse(added);
        }
        return gap.orElseGet(() -> objective.baseline().isPresent() ? texts.text("plan.objective.as-adopted") : "");
    }

    private Optional<CourseChange> changed(Objective objective) {
        return desk.page().plan().courses().stream()
                .filter(course ->
                        course.objective().filter(objective.id()::equals).isPresent())
                .filter(course -> course.decidedOn().isPresent())
                .filter(course ->
                        course.subject().field().filter(Field.TARGET::equals).isPresent())
                .max(Comparator.comparing(course -> course.decidedOn().orElseThrow()));
    }

    @Override
    public ItemValues values() {
        return values;
    }
}
