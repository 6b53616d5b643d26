package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;
import nl.koers.uikit.Staying;

/** The items of one kind in their order. What stays is not touched: somebody may be typing in it. */
final class ItemList extends Div {

    private final Map<ItemId, ItemPart> parts = new LinkedHashMap<>();
    /** where each was put last */
    private final Map<ItemId, String> places = new HashMap<>();

    private final Function<PlanItem, ItemPart> make;

    ItemList(Function<PlanItem, ItemPart> make) {
        this.make = make;
        getElement().setAttribute("role", "list");
    }

    void show(List<PlanItem> items) {
        var wanted = items.stream().map(PlanItem::id).toList();
        parts.keySet().stream().filter(id -> !wanted.contains(id)).toList().forEach(this::drop);
        takeUp(items);
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var part = parts.computeIfAbsent(item.id(), id -> make.apply(item));
            part.show(item);
            if (part.component().getParent().isEmpty()) {
                addComponentAtIndex(i, part.component());
            }
            places.put(item.id(), item.get(Field.PLACE));
        }
    }

    /** Takes up what has to be put elsewhere, and nothing else. */
    private void takeUp(List<PlanItem> items) {
        var now = getChildren().toList();
        var standing =
                items.stream().filter(item -> parts.containsKey(item.id())).toList();
        var before = standing.stream()
                .sorted(Comparator.comparingInt(item -> now.indexOf(component(item))))
                .toList();
        var staying =
                Staying.of(before, standing, item -> !item.get(Field.PLACE).equals(places.get(item.id())));
        standing.stream()
                .filter(item -> !staying.contains(item))
                .map(this::component)
                .forEach(this::remove);
    }

    private Component component(PlanItem item) {
        return part(item.id()).orElseThrow().component();
    }

    /** Shows one item again, if it stands here. */
    void show(PlanItem item) {
        part(item.id()).ifPresent(part -> part.show(item));
    }

    Optional<ItemPart> part(ItemId id) {
        return Optional.ofNullable(parts.get(id));
    }

    Iterable<ItemPart> parts() {
        return parts.values();
    }

    private void drop(ItemId id) {
        var part = parts.remove(id);
        places.remove(id);
        if (part != null) {
            remove(part.component());
        }
    }
}
