package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koers.kernel.AccountId;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.MarketSignal;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.Who;
import nl.koers.uikit.Downloads;

/** The plan from the horizon to its steering. An edit touches only what it changed. */
final class PlanBody extends Div {

    private final PlanDesk desk;
    private final PlanTexts texts;
    private final Map<ItemKind, PlanSection> sections = new EnumMap<>(ItemKind.class);
    private final PlanChoices choices;
    private final Downloads downloads = Downloads.withPaper("plan");
    private Optional<Who> whose = Optional.empty();

    /**
     * The body of one plan.
     *
     * @param plan the values of the plan itself
     */
    PlanBody(PlanDesk desk, ItemValues plan) {
        this.desk = desk;
        this.texts = desk.texts();
        this.choices = new PlanChoices(texts);
        addClassName("plan-body");
        getElement().setAttribute("data-plan", true);
        sections.put(
                ItemKind.OBJECTIVE, section("horizon", ItemKind.OBJECTIVE, item -> new ObjectiveCard(desk, item.id())));
        sections.put(ItemKind.LINE, section("lines", ItemKind.LINE, item -> new LineRow(desk, item.id())));
        sections.put(
                ItemKind.SELECTION,
                new PlanSection(
                        texts,
                        "selection",
                        new ItemList(item -> new SelectionRow(desk, item.id())),
                        button("plan.selection.add.first", () -> new SelectionDialog(desk).open())));
        sections.put(ItemKind.SIGNAL, section("signals", ItemKind.SIGNAL, item -> new SignalCard(desk, item.id())));
        sections.put(
                ItemKind.COURSE,
                new PlanSection(
                        texts,
                        "courses",
                        new ItemList(item -> new CourseCard(desk, item.id())),
                        button("plan.course.new", () -> CourseDialog.open(desk))));
        of(ItemKind.SELECTION).beside(new RhythmLine(plan, texts));
        var left = new Div(of(ItemKind.LINE), of(ItemKind.SELECTION));
        left.addClassName("plan-left");
        var right = new Div(of(ItemKind.SIGNAL), of(ItemKind.COURSE));
        right.addClassName("plan-right");
        var columns = new Div(left, right);
        columns.addClassName("plan-columns");
        add(of(ItemKind.OBJECTIVE), columns, downloads);
        LeftText.hear(desk, this);
    }

    /** Shows all of it again; only what is new travels to the browser. */
    void show(PlanPage page, Optional<Who> person) {
        whose = person;
        choices.offer(page, this);
        downloads.show("plan=" + page.id());
        sections.forEach((kind, section) -> section.show(items(page, kind), desk.isPast()));
    }

    /**
     * Shows what changed.
     *
     * @param me whose own changes do not light up
     */
    void apply(PlanPage page, List<PlanChange> changes, AccountId me) {
        changes.stream().map(PlanChange::kind).distinct().forEach(kind -> touch(page, kind, changes));
        // these tell of others: a course change of its objective, an objective of what was decided about it
        Stream.of(ItemKind.OBJECTIVE, ItemKind.SIGNAL, ItemKind.COURSE)
                .forEach(kind -> of(kind).show(items(page, kind), desk.isPast()));
        changes.stream()
                .filter(change -> !change.by().equals(me))
                .forEach(change ->
                        part(change.item()).ifPresent(part -> part.values().flash(change)));
    }

    /** Who is in which field. */
    void typing(Map<String, Typing> there) {
        sections.values()
                .forEach(section ->
                        section.list().parts().forEach(part -> part.values().typing(there)));
    }

    private void touch(PlanPage page, ItemKind kind, List<PlanChange> changes) {
        if (kind == ItemKind.PLAN) {
            show(page, whose);
            return;
        }
        var isOrdered = changes.stream()
                .filter(change -> change.kind() == kind)
                .anyMatch(change -> change.field() == Field.PLACE
                        || change.field() == Field.REMOVED
                        || (change.field() == Field.OWNER && whose.isPresent()));
        if (isOrdered) {
            of(kind).show(items(page, kind), desk.isPast());
        } else {
            changes.stream()
                    .filter(change -> change.kind() == kind)
                    .map(PlanChange::item)
                    .distinct()
                    .forEach(id -> page.state()
                            .item(id)
                            .ifPresent(item -> of(kind).list().show(item)));
        }
    }

    private List<PlanItem> items(PlanPage page, ItemKind kind) {
        var all = page.state().of(kind);
        return switch (kind) {
            case LINE, SELECTION ->
                all.stream()
                        .filter(item -> whose.isEmpty() || item.who(Field.OWNER).equals(whose))
                        .toList();
            case COURSE -> all.reversed();
            case SIGNAL ->
                all.stream()
                        .sorted(Comparator.comparing(
                                item -> !MarketSignal.of(item).isLit(page.figures())))
                        .toList();
            case PLAN, OBJECTIVE -> all;
        };
    }

    /** What shows an item of the plan. */
    Optional<ItemPart> part(ItemId item) {
        return sections.values().stream()
                .map(section -> section.list().part(item))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private PlanSection of(ItemKind kind) {
        return Optional.ofNullable(sections.get(kind)).orElseThrow();
    }

    private PlanSection section(String key, ItemKind kind, Function<PlanItem, ItemPart> make) {
        var list = new ItemList(make);
        return new PlanSection(texts, key, list, AddingField.of(desk, "plan.add." + key, kind, () -> whose));
    }

    private Button button(String key, Runnable work) {
        var button = new Button(texts.text(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("adding");
        return button;
    }
}
