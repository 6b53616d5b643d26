package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import nl.koers.plan.model.PlanItem;

/** What shows one item of the plan. */
interface ItemPart {

    /** Shows the item as it is; only what changed travels to the browser. */
    void show(PlanItem item);

    ItemValues values();

    default Component component() {
        return (Component) this;
    }
}
