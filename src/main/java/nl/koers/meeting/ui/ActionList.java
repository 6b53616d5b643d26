package nl.koers.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.meeting.ActionPoint;
import nl.koers.meeting.model.ActionState;

/** Actions, each with what can become of it. */
final class ActionList extends UnorderedList {

    private final MeetingDesk desk;

    ActionList(MeetingDesk desk, List<ActionPoint> actions) {
        this.desk = desk;
        addClassName("action-list");
        actions.forEach(action -> add(line(action)));
    }

    private ListItem line(ActionPoint point) {
        var texts = desk.texts();
        var action = point.action();
        var what = Ui.div("grow", Ui.span("what", action.what()), Ui.span("why", texts.under(point)));
        var item = new ListItem(what);
        item.addClassName("action");
        item.getElement().setAttribute("data-state", action.state().name());
        if (action.isOverdue(desk.today())) {
            what.add(Ui.span("tag tag-short", "▲ " + texts.text("action.overdue")));
        }
        if (action.state() != ActionState.OPEN) {
            what.add(Ui.span("tag tag-free", texts.text("action.state." + action.state())));
        }
        if (desk.isOpen()) {
            item.add(buttons(point));
        }
        return item;
    }

    private Div buttons(ActionPoint point) {
        var texts = desk.texts();
        var actions = desk.services().actions();
        if (!point.action().isOpen()) {
            return Ui.div(
                    "action-buttons",
                    Ui.quiet(
                            texts.text("action.reopen"),
                            () -> desk.tell(actions.open(desk.team(), point.seen(), meeting()))));
        }
        var done = new Button(
                texts.text("action.done"), click -> desk.tell(actions.done(desk.team(), point.seen(), meeting())));
        done.setAriaLabel(texts.text("action.done.of", point.action().what()));
        return Ui.div(
                "action-buttons",
                done,
                Ui.quiet(texts.text("action.move"), () -> new MoveDialog(desk, point).open()),
                Ui.quiet(
                        texts.text("action.drop"),
                        () -> new LineDialog(
                                        texts.text("action.drop.title"),
                                        texts.text("action.why"),
                                        "",
                                        why -> desk.tell(actions.drop(desk.team(), point.seen(), meeting(), why)))
                                .open()));
    }

    private Optional<MeetingId> meeting() {
        return Optional.of(desk.meeting().id());
    }
}
