package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;

/** Something to take an item by with the mouse; the keys Alt and an arrow do the same. */
final class DragHandle extends Span {

    DragHandle(PlanDesk desk, Component row, ItemId id) {
        super("⠿");
        addClassName("drag-handle");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("title", desk.texts().text("plan.drag"));
        if (desk.isPast()) {
            setVisible(false);
            return;
        }
        var source = DragSource.create(this);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(id);
        var target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(ItemId.class::isInstance)
                .map(ItemId.class::cast)
                .ifPresent(dragged -> drop(desk, dragged, id)));
    }

    /** What is dragged down comes below the row it is dropped on, what is dragged up above it. */
    private static void drop(PlanDesk desk, ItemId dragged, ItemId onto) {
        var kind = desk.item(onto).kind();
        var like = desk.page().state().of(kind).stream().map(PlanItem::id).toList();
        var from = like.indexOf(dragged);
        var to = like.indexOf(onto);
        if (from < 0 || from == to) {
            return;
        }
        var above = from < to ? to : to - 1;
        desk.move(dragged, above < 0 ? Optional.empty() : Optional.of(like.get(above)));
    }
}
