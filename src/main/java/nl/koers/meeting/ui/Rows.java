package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.koers.uikit.Staying;

/**
 * The rows of a list, each by what it is about. When something changes, rows that stay are shown again where they are: who has
 * the cursor in one keeps it, and the page does not jump.
 */
final class Rows<T> {

    /** One row of a list. */
    interface Row<T> {

        void show(T item);

        Component component();
    }

    private final HasComponents list;
    private final Function<T, Object> key;
    private final Function<T, Row<T>> make;
    private Map<Object, Row<T>> rows = new LinkedHashMap<>();

    private Rows(HasComponents list, Function<T, Object> key, Function<T, Row<T>> make) {
        this.list = list;
        this.key = key;
        this.make = make;
    }

    /** Rows that are shown again when their item has changed. */
    static <T> Rows<T> of(HasComponents list, Function<T, Object> key, Function<T, Row<T>> make) {
        return new Rows<>(list, key, make);
    }

    /** Rows that never change: a changed item has a new one. */
    static <T> Rows<T> ofFixed(HasComponents list, Function<T, Component> make) {
        return new Rows<>(list, item -> item, item -> new Fixed<>(make.apply(item)));
    }

    void show(List<T> items) {
        var wanted = new LinkedHashMap<Object, Row<T>>();
        items.forEach(item -> {
            var id = key.apply(item);
            var row = rows.containsKey(id) ? rows.get(id) : make.apply(item);
            row.show(item);
            wanted.put(id, row);
        });
        var before = rows.keySet().stream().filter(wanted::containsKey).toList();
        var after = wanted.keySet().stream().filter(rows::containsKey).toList();
        var staying = Staying.of(before, after, id -> false);
        rows.forEach((id, row) -> {
            if (!staying.contains(id)) {
                list.remove(row.component());
            }
        });
        var place = 0;
        for (var row : wanted.values()) {
            if (row.component().getParent().isEmpty()) {
                list.addComponentAtIndex(place, row.component());
            }
            place++;
        }
        rows = wanted;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private record Fixed<T>(Component component) implements Row<T> {

        @Override
        public void show(T item) {
            // a new item has a new row
        }
    }
}
