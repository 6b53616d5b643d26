package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
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
import nl.koers.plan.AddItem;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.LineState;
import nl.koers.plan.model.MarketSignal;
import nl.koers.plan.model.Measure;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.Priority;
import nl.koers.plan.model.Side;
import nl.koers.plan.model.Watched;
import nl.koers.plan.model.Who;
import nl.koers.uikit.Downloads;
import tools.jackson.databind.node.JsonNodeFactory;

/** The plan from the horizon to its steering. An edit touches only what it changed. */
final class PlanBody extends Div {

    private final PlanDesk desk;
    private final PlanTexts texts;
    private final Map<ItemKind, PlanSection> sections = new EnumMap<>(ItemKind.class);
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
        offer(page);
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
    void typing(Map<String, PlanDesk.Typing> there) {
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
        return new PlanSection(texts, key, list, adding("plan.add." + key, kind));
    }

    /** What is typed there becomes an item, and the next can be typed at once. */
    private Component adding(String key, ItemKind kind) {
        var field = ValueField.adding(texts.text(key), texts.text(key));
        field.listen((seen, wanted) -> {
            var values = new EnumMap<Field, String>(Field.class);
            values.put(Field.TITLE, wanted);
            if (kind == ItemKind.SIGNAL) {
                values.put(Field.SINCE, desk.page().today().toString());
            }
            whose.filter(who -> kind == ItemKind.LINE).ifPresent(who -> values.put(Field.OWNER, who.written()));
            var refused = desk.add(AddItem.of(desk.team(), desk.page().id(), kind, values));
            field.settled(refused.map(texts.words()::sentence).orElse(""));
        });
        field.addClassName("adding");
        field.name(desk.own("add:" + kind));
        return field;
    }

    private Button button(String key, Runnable work) {
        var button = new Button(texts.text(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("adding");
        return button;
    }

    /** What can be chosen stands once on the page, for all values. */
    private void offer(PlanPage page) {
        var all = JsonNodeFactory.instance.objectNode();
        choices(page).forEach((field, choices) -> {
            var some = all.putArray(field.name());
            choices.forEach(
                    choice -> some.addObject().put("value", choice.value()).put("text", choice.text()));
        });
        getElement().setPropertyJson("planChoices", all);
    }

    private Map<Field, List<Choice>> choices(PlanPage page) {
        var people = Stream.concat(
                        Stream.of(new Choice("", texts.text("plan.nobody"))),
                        page.people().stream()
                                .filter(person -> !person.left())
                                .map(person -> new Choice(person.who().written(), person.name())))
                .toList();
        var objectives = Stream.concat(
                        Stream.of(new Choice("", texts.text("plan.nothing"))),
                        page.state().of(ItemKind.OBJECTIVE).stream()
                                .map(item -> new Choice(item.id().toString(), item.get(Field.TITLE))))
                .toList();
        return Map.of(
                Field.OWNER, people,
                Field.OBJECTIVE, objectives,
                Field.PRIORITY, words(Field.PRIORITY, Priority.values()),
                Field.STATE, words(Field.STATE, LineState.values()),
                Field.MEASURE, words(Field.MEASURE, Measure.values()),
                Field.SIDE, words(Field.SIDE, Side.values()),
                Field.WATCHED, words(Field.WATCHED, Watched.values()));
    }

    private List<Choice> words(Field field, Enum<?>[] all) {
        return Stream.of(all)
                .map(each -> new Choice(each.name(), texts.choice(field, each.name())))
                .toList();
    }
}
