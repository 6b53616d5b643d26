package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.koers.plan.model.PlanItem;

/** One part of the plan: what it is, what stands in it, and how to add to it. */
final class PlanSection extends Section {

    private final ItemList list;
    private final Div head;
    private final Paragraph example;
    private final Component adding;

    /**
     * A part of the plan.
     *
     * @param key below {@code plan.section.}
     */
    PlanSection(PlanTexts texts, String key, ItemList list, Component adding) {
        this.list = list;
        this.adding = adding;
        addClassNames("plan-section", "plan-" + key);
        getElement().setAttribute("data-section", key);
        var title = new H2(texts.text("plan.section." + key));
        var sub = new Span(texts.text("plan.section." + key + ".sub"));
        sub.addClassName("muted");
        head = new Div(title, sub);
        head.addClassName("section-head");
        example = new Paragraph(texts.text("plan.section." + key + ".example"));
        example.addClassName("section-example");
        add(head, list, example, adding);
    }

    /** Puts something beside its name. */
    void beside(Component more) {
        head.add(more);
    }

    void show(List<PlanItem> items, boolean past) {
        list.show(items);
        list.setVisible(!items.isEmpty());
        example.setVisible(items.isEmpty());
        adding.setVisible(!past);
    }

    ItemList list() {
        return list;
    }
}
