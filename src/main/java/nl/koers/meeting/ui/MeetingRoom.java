package nl.koers.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.meeting.Meeting;
import nl.koers.meeting.model.PointId;
import nl.koers.meeting.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that runs, or ran. Everybody sees the leader's point; whoever looks elsewhere or is writing comes back with one click. On
 * the wall there is one point at a time.
 */
final class MeetingRoom extends Div {

    private final MeetingDesk desk;
    private final boolean onTheWall;
    private final H1 title = new H1();
    private final TimerTag whole = new TimerTag();
    private final Span leader = Ui.span("muted", "");
    private final Button lead;
    private final Button previous;
    private final Button next;
    private final Button back;
    private final PresentTag here;
    private final AgendaNav agenda;
    private final Div over = Ui.div("meeting-over");
    private final Div place = Ui.div("point-place");
    private final Span upNext = Ui.span("up-next", "");
    private @Nullable PointPanel panel;
    private @Nullable PointId own;
    private @Nullable PointId followed;

    MeetingRoom(MeetingDesk desk, boolean onTheWall) {
        this.desk = desk;
        this.onTheWall = onTheWall;
        var texts = desk.texts();
        addClassName(onTheWall ? "meeting-wall" : "meeting-room");
        lead = Ui.quiet(texts.text("meeting.take-lead"), this::takeLead);
        previous = new Button("‹", click -> step(-1));
        previous.setAriaLabel(texts.text("meeting.previous"));
        next = Ui.main(texts.text("meeting.next"), () -> step(1));
        back = Ui.main(texts.text("meeting.back"), this::follow);
        back.addClassName("back-to-meeting");
        here = new PresentTag(desk, this::offerLead);
        agenda = new AgendaNav(desk, this::pick);
        agenda.setVisible(!onTheWall);
        var bar = Ui.div("meeting-bar", whole, leader, lead, previous, next);
        add(
                Ui.div("meeting-head", Ui.div("grow", title, here), bar),
                back,
                over,
                Ui.div("meeting-body", agenda, place),
                upNext);
        if (onTheWall) {
            Shortcuts.addShortcutListener(this, () -> step(1), Key.ARROW_RIGHT);
            Shortcuts.addShortcutListener(this, () -> step(-1), Key.ARROW_LEFT);
        }
    }

    /** Shows what stands now; what somebody is typing stays. */
    void show(Meeting meeting) {
        desk.show(meeting);
        stayWhileWriting();
        var texts = desk.texts();
        title.setText(texts.text("meeting.of", meeting.heldOn().map(texts::day).orElse("")));
        whole.show(
                meeting.spent(desk.now()),
                meeting.minutes(),
                desk.isOpen() && meeting.since().isPresent(),
                texts);
        leader.setText(meeting.lead()
                .map(leading ->
                        desk.leads() ? texts.text("meeting.you-lead") : texts.text("meeting.leads", leading.name()))
                .orElse(""));
        offerLead();
        previous.setVisible(desk.leads());
        next.setVisible(desk.leads());
        next.setEnabled(neighbour(1).isPresent());
        previous.setEnabled(neighbour(-1).isPresent());
        showOver(meeting);
        var shown = shown();
        back.setVisible(own != null && !shown.equals(meeting.current()) && desk.isOpen());
        agenda.show(shown);
        shown.ifPresent(this::showPoint);
        upNext.setVisible(onTheWall);
        upNext.setText(neighbour(1)
                .flatMap(meeting::point)
                .map(point -> texts.text("meeting.up-next", texts.point(point)))
                .orElse(""));
    }

    /** What somebody was still typing stays on the screen; the minutes are one click away. */
    private void showOver(Meeting meeting) {
        var isOver = meeting.stage() == Stage.CLOSED;
        if (isOver && over.getComponentCount() == 0) {
            var minutes = new RouterLink(
                    desk.texts().text("meeting.closed.minutes"),
                    MinutesView.class,
                    meeting.id().value());
            over.add(Ui.span("grow", desk.texts().text("meeting.closed")), minutes);
            over.getElement().setAttribute("role", "status");
        }
        over.setVisible(isOver);
    }

    private void offerLead() {
        lead.setVisible(desk.isOpen() && !desk.leads() && desk.mayTakeLead());
    }

    /** Who has begun a line when the leader goes on finishes it first. */
    private void stayWhileWriting() {
        var current = desk.meeting().current();
        var isLooking = own == null && !onTheWall && !desk.leads();
        if (isLooking && followed != null && !current.equals(Optional.of(followed)) && desk.isWriting(followed)) {
            own = followed;
        }
        followed = current.orElse(null);
    }

    private void showPoint(PointId id) {
        if (panel != null && panel.point().equals(id)) {
            panel.refresh();
            return;
        }
        place.removeAll();
        desk.meeting().point(id).ifPresent(point -> {
            panel = new PointPanel(desk, point);
            place.add(panel);
        });
    }

    private Optional<PointId> shown() {
        var meeting = desk.meeting();
        return Optional.ofNullable(own)
                .filter(id -> meeting.point(id).isPresent())
                .or(meeting::current)
                .or(() -> meeting.agenda().stream().findFirst().map(point -> point.id()));
    }

    private Optional<PointId> neighbour(int places) {
        return desk.meeting()
                .current()
                .flatMap(id -> desk.meeting().after(id, places))
                .map(point -> point.id());
    }

    /** The leader takes everybody along; others only look. */
    private void pick(PointId id) {
        if (desk.leads()) {
            own = null;
            goTo(id);
        } else {
            own = id;
            show(desk.meeting());
        }
    }

    private void follow() {
        own = null;
        desk.refresh();
    }

    private void step(int places) {
        if (desk.leads()) {
            own = null;
            neighbour(places).ifPresent(this::goTo);
        }
    }

    private void goTo(PointId id) {
        var meeting = desk.meeting();
        desk.tell(desk.services().lead().goTo(desk.team(), meeting.id(), meeting.current(), id));
    }

    private void takeLead() {
        Optional<AccountId> seen = desk.meeting().lead().map(Meeting.Lead::account);
        own = null;
        desk.tell(desk.services().lead().take(desk.team(), desk.meeting().id(), seen));
    }
}
