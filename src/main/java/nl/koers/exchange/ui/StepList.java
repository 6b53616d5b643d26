package nl.koers.exchange.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.EnumMap;
import java.util.Map;

/** Where somebody is in the import. */
final class StepList extends OrderedList {

    /** The steps in their order. */
    enum Step {
        FILE,
        COLUMNS,
        VALUES,
        PREVIEW,
        DONE
    }

    private final Map<Step, ListItem> items = new EnumMap<>(Step.class);

    StepList() {
        addClassName("import-steps");
        for (var step : Step.values()) {
            var item = new ListItem(getTranslation("import.steps." + step));
            items.put(step, item);
            add(item);
        }
    }

    void at(Step current) {
        items.forEach((step, item) -> {
            item.getElement().getClassList().set("current", step == current);
            item.getElement().getClassList().set("past", step.compareTo(current) < 0);
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
    }
}
