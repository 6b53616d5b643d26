package nl.koers.plan.ui;

import com.vaadin.flow.component.HasComponents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.plan.Edited;
import nl.koers.plan.PlanPage;
import nl.koers.plan.Plans;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;

/** The plan on the screen: what is known of it, the components that show it, and how they keep up. */
final class ShownPlan implements PlanScreen {

    private final PlanDesk desk;
    private final PlanAddress address;
    private final PlanHead head;
    private final PlanBody body;
    private final ConflictPanel conflicts;
    private final Attendance attendance;
    private PlanPage page;

    /**
     * One plan, as it is or as it was.
     *
     * @param address what was asked for; with a day for a plan as it was
     * @param actions what the head asks of the page around it
     */
    ShownPlan(
            PlanServices services,
            CurrentCaller caller,
            PlanTexts texts,
            PlanPage page,
            PlanAddress address,
            ConflictPanel conflicts,
            Attendance attendance,
            PlanHead.Actions actions) {
        this.page = page;
        this.address = address;
        this.conflicts = conflicts;
        this.attendance = attendance;
        desk = new PlanDesk(services, caller, caller.currentTeam().orElseThrow(), texts, this);
        head = new PlanHead(desk, page.state().plan(), attendance.bar(), actions);
        body = new PlanBody(desk, head.values());
    }

    /** Puts all of it on the screen, with what the caller has not decided yet. */
    void open(HasComponents content) {
        head.openWhy(address.why());
        content.add(head, body);
        showAll();
        if (!isPast()) {
            conflicts.showAll(desk);
        }
    }

    /** Shows all of it again with what stands, or stood, outside the plan; only what is new travels to the browser. */
    void refresh() {
        catchUp();
        var plans = desk.services().plans();
        page = on().flatMap(day -> plans.on(desk.team(), page.id(), day))
                .orElseGet(() -> plans.refresh(desk.team(), page));
        showAll();
    }

    /** Who is in which field. */
    void typing(Map<String, Typing> there) {
        body.typing(there);
        head.values().typing(there);
    }

    @Override
    public PlanPage page() {
        return page;
    }

    @Override
    public boolean isPast() {
        return address.on().isPresent();
    }

    @Override
    public Optional<LocalDate> on() {
        return address.on();
    }

    @Override
    public void catchUp() {
        if (isPast()) {
            return;
        }
        List<PlanChange> changes;
        do {
            changes = desk.services()
                    .plans()
                    .changesSince(desk.team(), page.id(), page.state().revision());
            apply(changes);
        } while (changes.size() == Plans.AT_ONCE);
    }

    @Override
    public void conflict(PlanItem item, Field field, Edited.Conflict conflict) {
        conflicts.show(desk, item, field, conflict);
    }

    @Override
    public void gone(PlanItem item, Field field, Edited.Gone gone) {
        conflicts.show(desk, item, field, gone);
    }

    @Override
    public void decided(ItemId item, Field field) {
        LeftText.decided(desk, conflicts, item, field);
    }

    @Override
    public void history(ItemId item, Field field) {
        HistoryDialog.ofValue(desk, item, field);
    }

    @Override
    public void focused(String field) {
        attendance.focus(field);
    }

    private void apply(List<PlanChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var later = page.with(page.state().after(changes));
        var namesCustomers = changes.stream()
                .anyMatch(change -> change.field() == Field.CUSTOMER || change.field() == Field.CUSTOMERS);
        page = namesCustomers ? desk.services().plans().refresh(desk.team(), later) : later;
        var me = desk.caller().person().map(Caller.Person::account).orElseThrow();
        head.show(page, address.who());
        body.apply(page, changes, me);
        changes.stream()
                .filter(change -> change.item().equals(page.state().plan().id()))
                .filter(change -> !change.by().equals(me))
                .forEach(head.values()::flash);
    }

    private void showAll() {
        head.show(page, address.who());
        body.show(page, address.who());
    }
}
