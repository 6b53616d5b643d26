package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanLine;
import nl.koers.plan.model.Who;

/** One plan line: what, who, by when, and when it is done well (P3). */
final class LineRow extends Div implements ItemPart {

    private final PlanDesk desk;
    private final ItemValues values;
    private final Span customers = new Span();
    private final Span origin = new Span();

    LineRow(PlanDesk desk, ItemId id) {
        this.desk = desk;
        var texts = desk.texts();
        values = new ItemValues(desk, id);
        addClassName("plan-row");
        getElement().setAttribute("role", "listitem");
        var priority = values.add(Field.PRIORITY, "B");
        priority.addClassName("priority");
        var title = values.add(Field.TITLE, "");
        title.addClassName("row-title");
        var good = new Span(texts.text("plan.good-when"));
        good.addClassName("lead-in");
        var goodWhen = new Div(good, values.add(Field.GOOD_WHEN, texts.text("plan.hint.good-when")));
        goodWhen.addClassNames("row-under", "tiny");
        customers.addClassName("row-customers");
        origin.addClassName("row-customers");
        var what = new Div(title, goodWhen, customers, origin);
        what.addClassName("row-what");
        var owner = values.add(Field.OWNER, texts.text("plan.hint.owner"));
        owner.addClassName("row-owner");
        var by = values.add(Field.BY, texts.text("plan.hint.by"));
        by.addClassName("row-by");
        var state = values.add(Field.STATE, "○ " + texts.choice(Field.STATE, "OPEN"));
        state.addClassName("row-state");
        var more = new NativeButton("⋯", click -> ItemSheet.open(desk, desk.item(id)));
        more.addClassName("more-button");
        more.setAriaLabel(texts.text("plan.more"));
        add(new DragHandle(desk, this, id), priority, what, owner, by, state, more);
        new Moves(desk, id).by(this);
    }

    @Override
    public void show(PlanItem item) {
        values.show(item);
        var line = PlanLine.of(item);
        var texts = desk.texts();
        values.find(Field.STATE).ifPresent(state -> {
            state.getElement().setAttribute("data-state", line.state().name());
            state.show(
                    texts.choice(Field.STATE, line.state().name()), line.state().name());
        });
        values.find(Field.BY)
                .ifPresent(by -> by.getElement()
                        .getClassList()
                        .set("late", line.isLate(desk.page().today())));
        values.find(Field.GOOD_WHEN)
                .flatMap(Component::getParent)
                .ifPresent(under -> under.setVisible(!desk.isPast() || item.has(Field.GOOD_WHEN)));
        getElement().setAttribute("data-state", line.state().name());
        NewText.in(customers, texts.shown(desk.page(), item, Field.CUSTOMERS));
        customers.setVisible(!line.customers().isEmpty());
        origin.setVisible(line.origin().isPresent());
        line.origin()
                .ifPresent(from -> NewText.in(
                        origin,
                        texts.text(
                                "plan.origin",
                                texts.firstName(desk.page(), new Who.OfRep(from.rep())),
                                Integer.toString(from.week().number()))));
    }

    @Override
    public ItemValues values() {
        return values;
    }
}
