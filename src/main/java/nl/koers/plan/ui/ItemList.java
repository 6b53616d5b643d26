package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;

/** The items of one kind in their order. What stays is kept; what moves is moved. */
final class ItemList extends Div {

    private final Map<ItemId, ItemPart> parts = new LinkedHashMap<>();
    private final Function<PlanItem, ItemPart> make;

    ItemList(Function<PlanItem, ItemPart> make) {
        this.make = make;
        getElement().setAttribute("role", "list");
    }

    void show(List<PlanItem> items) {
        var wanted = items.stream().map(PlanItem::id).toList();
        parts.keySet().stream().filter(id -> !wanted.contains(id)).toList().forEach(this::drop);
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var part = parts.computeIfAbsent(item.id(), id -> make.apply(item));
            part.show(item);
            if (i >= getComponentCount() || !getComponentAt(i).equals(part.component())) {
                addComponentAtIndex(Math.min(i, getComponentCount()), part.component());
            }
        }
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
        if (part != null) {
            remove(part.component());
        }
    }
}
