package nl.koers.plan.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;

/** The values of one item that are edited where they stand. */
final class ItemValues {

    private final Map<Field, ValueField> fields = new EnumMap<>(Field.class);
    private final PlanDesk desk;
    private final ItemId id;

    ItemValues(PlanDesk desk, ItemId id) {
        this.desk = desk;
        this.id = id;
    }

    /**
     * A value of the item.
     *
     * @param hint what stands there while nothing does
     */
    ValueField add(Field field, String hint) {
        var made = new ValueField(field, desk.texts().field(field));
        made.listen(new ValueField.Ear() {
            @Override
            public void save(String seen, String wanted) {
                desk.edits().edit(id, field, seen, wanted, made);
            }

            @Override
            public void focused(boolean there) {
                desk.focused(there ? key(id, field) : "");
            }

            @Override
            public void history() {
                desk.history(id, field);
            }
        });
        made.hint(hint);
        made.name(desk.own(key(id, field)));
        fields.put(field, made);
        return made;
    }

    void show(PlanItem item) {
        fields.forEach((field, shown) -> {
            shown.show(
                    desk.texts().shown(desk.page(), item, field), desk.texts().typed(item, field));
            shown.setFixed(!desk.isTypable(item, field));
        });
    }

    void flash(PlanChange change) {
        Optional.ofNullable(fields.get(change.field())).ifPresent(field -> field.flash(change.name(), change.by()));
    }

    /** Who is in which field of the item. */
    void typing(Map<String, Typing> there) {
        fields.forEach((field, shown) -> {
            var who = Optional.ofNullable(there.get(key(id, field)));
            shown.typing(
                    who.map(one -> desk.texts().text("plan.typing", one.firstName())),
                    who.map(Typing::hue).orElse(0));
        });
    }

    Optional<ValueField> find(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    static String key(ItemId item, Field field) {
        return item + ":" + field;
    }
}
