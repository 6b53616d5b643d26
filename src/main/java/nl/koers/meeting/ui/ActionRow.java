package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.meeting.ActionPoint;
import nl.koers.meeting.model.ActionState;

/** An action, with what can become of it. */
final class ActionRow extends ListItem implements Rows.Row<ActionPoint> {

    private final MeetingDesk desk;
    private final Span what = Ui.span("what", "");
    private final Span why = Ui.span("why", "");
    private final Span late;
    private final Span state = Ui.span("tag tag-free", "");
    private final Button done;
    private final Button move;
    private final Button drop;
    private final Button reopen;
    private transient ActionPoint point;

    ActionRow(MeetingDesk desk, ActionPoint first) {
        this.desk = desk;
        this.point = first;
        var texts = desk.texts();
        var actions = desk.services().actions();
        addClassName("action");
        late = Ui.span("tag tag-short", "▲ " + texts.text("action.overdue"));
        done = new Button(
                texts.text("action.done"), click -> desk.tell(actions.done(desk.team(), point.seen(), meeting())));
        move = Ui.quiet(texts.text("action.move"), () -> new MoveDialog(desk, point).open());
        drop = Ui.quiet(texts.text("action.drop"), this::drop);
        reopen = Ui.quiet(
                texts.text("action.reopen"), () -> desk.tell(actions.open(desk.team(), point.seen(), meeting())));
        add(Ui.div("grow", what, why, late, state), Ui.div("action-buttons", done, move, drop, reopen));
    }

    @Override
    public void show(ActionPoint now) {
        point = now;
        var texts = desk.texts();
        var action = now.action();
        var isChangeable = desk.isOpen();
        getElement().setAttribute("data-state", action.state().name());
        what.setText(action.what());
        why.setText(texts.under(now));
        late.setVisible(action.isOverdue(desk.today()));
        state.setVisible(action.state() != ActionState.OPEN);
        state.setText(action.state() == ActionState.OPEN ? "" : texts.text("action.state." + action.state()));
        done.setAriaLabel(texts.text("action.done.of", action.what()));
        done.setVisible(isChangeable && action.isOpen());
        move.setVisible(isChangeable && action.isOpen());
        drop.setVisible(isChangeable && action.isOpen());
        reopen.setVisible(isChangeable && !action.isOpen());
    }

    @Override
    public Component component() {
        return this;
    }

    private void drop() {
        var texts = desk.texts();
        new LineDialog(
                        texts.text("action.drop.title"),
                        texts.text("action.why"),
                        reason ->
                                desk.tell(desk.services().actions().drop(desk.team(), point.seen(), meeting(), reason)))
                .open();
    }

    private Optional<MeetingId> meeting() {
        return Optional.of(desk.meeting().id());
    }
}
