package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanChange;

/** What happened, the latest first; each of it can be taken back (P7). */
final class HistoryList extends Div {

    private static final int AT_ONCE = 40;

    private final PlanDesk desk;
    private final PlanTexts texts;
    private final Optional<ItemId> item;
    private final Optional<Field> field;
    private final Div rows = new Div();
    private final Button more;
    private long before = Long.MAX_VALUE;

    /**
     * The history of the whole plan, of one item, or of one of its values.
     *
     * @param item empty for the whole plan
     * @param field empty for all values
     */
    HistoryList(PlanDesk desk, Optional<ItemId> item, Optional<Field> field) {
        this.desk = desk;
        this.texts = desk.texts();
        this.item = item;
        this.field = field;
        addClassName("history");
        rows.getElement().setAttribute("role", "list");
        more = new Button(texts.text("plan.history.more"), click -> read());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H3(texts.text("plan.history")), rows, more);
        read();
    }

    private void read() {
        var plans = desk.services().plans();
        var plan = desk.page().id();
        var found = item.map(id -> field.map(of -> plans.history(desk.team(), plan, id, of, before, AT_ONCE))
                        .orElseGet(() -> plans.historyOf(desk.team(), plan, id, before, AT_ONCE)))
                .orElseGet(() -> plans.history(desk.team(), plan, before, AT_ONCE));
        more.setVisible(found.size() == AT_ONCE);
        if (!found.isEmpty()) {
            before = found.getLast().revision();
        }
        if (found.isEmpty() && rows.getComponentCount() == 0) {
            rows.add(new Paragraph(texts.text("plan.history.none")));
        }
        show(found);
    }

    /** What came into being says so once, not for each of its first values. */
    private void show(List<PlanChange> found) {
        desk.know(
                Field.CUSTOMERS,
                found.stream()
                        .filter(change -> change.field() == Field.CUSTOMERS)
                        .flatMap(change -> Stream.of(change.before(), change.after())));
        var births = new HashSet<Long>();
        found.stream().filter(PlanChange::isBirth).forEach(change -> births.add(change.act()));
        found.stream()
                .filter(change -> change.isBirth() || !births.contains(change.act()))
                .filter(change -> ChangeWords.isTold(change.field()))
                .forEach(change -> rows.add(row(change)));
    }

    private Div row(PlanChange change) {
        var when = new Span(texts.moment(desk.page(), change.at()) + " · " + change.name());
        when.addClassName("tiny");
        var said = new Div(when, ChangeWords.of(desk, change, item.isEmpty()));
        said.addClassName("grow");
        var row = new Div(said);
        row.addClassName("history-row");
        row.getElement().setAttribute("role", "listitem");
        if (!desk.isPast()) {
            var back = new Button(texts.text("plan.take-back"), click -> {
                desk.takeBack(change.revision());
                refresh();
            });
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            row.add(back);
        }
        return row;
    }

    private void refresh() {
        rows.removeAll();
        before = Long.MAX_VALUE;
        read();
    }
}
