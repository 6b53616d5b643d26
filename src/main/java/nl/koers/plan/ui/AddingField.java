package nl.koers.plan.ui;

import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.plan.AddItem;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Who;

/** Where the next item of a kind is typed: what stands there becomes an item, and one more can be typed at once. */
final class AddingField {

    private AddingField() {}

    /**
     * The field for a kind.
     *
     * @param key what it says
     * @param whose the one whose lines are shown alone, if any: a new line is theirs
     */
    static ValueField of(PlanDesk desk, String key, ItemKind kind, Supplier<Optional<Who>> whose) {
        var texts = desk.texts();
        var field = ValueField.adding(texts.text(key), texts.text(key));
        field.listen((seen, wanted) -> {
            var values = new EnumMap<Field, String>(Field.class);
            values.put(Field.TITLE, wanted);
            if (kind == ItemKind.SIGNAL) {
                values.put(Field.SINCE, desk.page().today().toString());
            }
            whose.get().filter(who -> kind == ItemKind.LINE).ifPresent(who -> values.put(Field.OWNER, who.written()));
            var refused = desk.add(AddItem.of(desk.team(), desk.page().id(), kind, values));
            field.settled(refused.map(texts.words()::sentence).orElse(""));
        });
        field.addClassName("adding");
        field.name(desk.own("add:" + kind));
        return field;
    }
}
