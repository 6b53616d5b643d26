package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;

/** Moves an item one place among its like: with the keys, or with buttons where there is neither a mouse nor a keyboard. */
record Moves(PlanDesk desk, ItemId id) {

    /** Lets the keys move it. */
    void by(Component part) {
        part.getElement()
                .addEventListener(
                        "koers-move",
                        event ->
                                step(event.getEventData().get("event.detail.up").asBoolean()))
                .addEventData("event.detail.up");
    }

    /** Two buttons; none where people don't choose the order. */
    Div buttons() {
        var texts = desk.texts();
        var up = new Button("↑ " + texts.text("plan.up"));
        var down = new Button("↓ " + texts.text("plan.down"));
        Runnable show = () -> {
            up.setEnabled(mayStep(true));
            down.setEnabled(mayStep(false));
        };
        up.addClickListener(click -> {
            step(true);
            show.run();
        });
        down.addClickListener(click -> {
            step(false);
            show.run();
        });
        show.run();
        var row = new Div(up, down);
        row.addClassName("row");
        row.setVisible(!desk.isPast() && desk.item(id).kind().isOrdered());
        return row;
    }

    private void step(boolean up) {
        if (mayStep(up)) {
            var like = like();
            var below = like.indexOf(id) + (up ? -2 : 1);
            desk.move(id, below < 0 ? Optional.empty() : Optional.of(like.get(below)));
        }
    }

    private boolean mayStep(boolean up) {
        var like = like();
        var at = like.indexOf(id);
        return !desk.isPast() && at >= 0 && (up ? at > 0 : at < like.size() - 1);
    }

    private List<ItemId> like() {
        return desk.page().state().of(desk.item(id).kind()).stream()
                .map(PlanItem::id)
                .toList();
    }
}
