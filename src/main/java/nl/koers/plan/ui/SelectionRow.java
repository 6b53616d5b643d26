package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.appointment.CustomerContact;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.Rhythm;
import nl.koers.plan.model.Selection;

/** A customer that was chosen, why, and whether it is seen in its rhythm (P4). */
final class SelectionRow extends Div implements ItemPart {

    private final PlanDesk desk;
    private final ItemValues values;
    private final Span customer = new Span();
    private final Span next = new Span();
    private final Anchor plan = new Anchor();
    private final Span rhythm = new Span();

    SelectionRow(PlanDesk desk, ItemId id) {
        this.desk = desk;
        var texts = desk.texts();
        values = new ItemValues(desk, id);
        addClassNames("plan-row", "selection-row");
        getElement().setAttribute("role", "listitem");
        var priority = values.add(Field.PRIORITY, "B");
        priority.addClassName("priority");
        customer.addClassName("row-title");
        var because = new Span(texts.text("plan.because"));
        because.addClassName("lead-in");
        var why = new Div(because, values.add(Field.REASON, ""));
        why.addClassNames("row-under", "tiny");
        var what = new Div(customer, why);
        what.addClassName("row-what");
        var owner = values.add(Field.OWNER, texts.text("plan.hint.owner"));
        owner.addClassName("row-owner");
        plan.setText(texts.text("plan.appointment"));
        plan.setRouterIgnore(false);
        var appointment = new Div(next, plan);
        appointment.addClassNames("tiny", "muted");
        rhythm.addClassName("tag");
        var contact = new Div(rhythm, appointment);
        contact.addClassName("row-contact");
        var more = new NativeButton("⋯", click -> ItemSheet.open(desk, desk.item(id)));
        more.addClassName("more-button");
        more.setAriaLabel(texts.text("plan.more"));
        add(new DragHandle(desk, this, id), priority, what, owner, contact, more);
        new Moves(desk, id).by(this);
    }

    @Override
    public void show(PlanItem item) {
        values.show(item);
        var selection = Selection.of(item);
        var page = desk.page();
        var texts = desk.texts();
        var contact = Optional.ofNullable(page.contacts().get(selection.customer()));
        NewText.in(customer, texts.customer(page, selection.customer()));
        var planned = contact.flatMap(CustomerContact::next);
        NewText.in(next, planned.map(this::next).orElse(""));
        next.setVisible(planned.isPresent() && !desk.isPast());
        plan.setVisible(planned.isEmpty() && contact.isPresent() && !desk.isPast());
        contact.ifPresent(
                known -> plan.setHref(AppointmentLink.of(desk, known.customer().id(), selection.owner())));
        showRhythm(selection, contact.flatMap(CustomerContact::last));
    }

    private void showRhythm(Selection selection, Optional<LocalDate> last) {
        var page = desk.page();
        var texts = desk.texts();
        var isOverdue = Rhythm.of(page.state().plan()).isOverdue(selection.priority(), last, page.today());
        NewText.in(
                rhythm,
                (isOverdue ? "▲ " : "● ")
                        + Rhythm.weeksSince(last, page.today())
                                .map(weeks -> weeks == 0
                                        ? texts.text("plan.this-week")
                                        : texts.text("plan.weeks-ago", Long.toString(weeks)))
                                .orElseGet(() -> texts.text("plan.never-seen")));
        rhythm.getElement()
                .setAttribute(
                        "title",
                        texts.text(
                                "plan.rhythm",
                                selection.priority().name(),
                                Rhythm.of(page.state().plan()).weeks(selection.priority())));
        rhythm.getElement().getClassList().set("tag-short", isOverdue);
        rhythm.getElement().getClassList().set("tag-ok", !isOverdue);
    }

    /** {@code gepland do 26}; with the month when it is another one. */
    private String next(LocalDate day) {
        var texts = desk.texts();
        var today = desk.page().today();
        var date = day.getMonth() == today.getMonth() ? Integer.toString(day.getDayOfMonth()) : texts.day(day, today);
        return texts.text("plan.next", texts.formats().weekday(day) + " " + date);
    }

    @Override
    public ItemValues values() {
        return values;
    }
}
