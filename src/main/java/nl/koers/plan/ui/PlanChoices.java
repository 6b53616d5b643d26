package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.LineState;
import nl.koers.plan.model.Measure;
import nl.koers.plan.model.Priority;
import nl.koers.plan.model.Side;
import nl.koers.plan.model.Watched;
import tools.jackson.databind.node.JsonNodeFactory;

/** What can be chosen as a value of a field. */
record PlanChoices(PlanTexts texts) {

    private record Choice(String value, String text) {}

    /** What can be chosen stands once on the page, for all values. */
    void offer(PlanPage page, Component body) {
        var all = JsonNodeFactory.instance.objectNode();
        choices(page).forEach((field, choices) -> {
            var some = all.putArray(field.name());
            choices.forEach(
                    choice -> some.addObject().put("value", choice.value()).put("text", choice.text()));
        });
        body.getElement().setPropertyJson("planChoices", all);
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
