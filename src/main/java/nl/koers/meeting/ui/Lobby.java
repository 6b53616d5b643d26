package nl.koers.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.meeting.ActionPoint;
import nl.koers.meeting.PastMeeting;
import nl.koers.meeting.Upcoming;
import nl.koers.meeting.model.Series;
import nl.koers.text.ui.LeftTexts;
import nl.koers.uikit.Downloads;

/** Before a meeting: when the next one is and what it is about, who still owes something, and the minutes of former ones. */
final class Lobby extends Div {

    private static final int SHOWN = 12;

    private final MeetingDesk desk;
    private final H1 title = new H1();
    private final Paragraph under = Ui.hint("");
    private final Button choose;
    private final Button start;
    private final AgendaEditor agenda;
    private final Div left = new Div();
    private final Rows<Open> open;
    private final Paragraph nothingOpen;
    private final Rows<PastMeeting> past;
    private final Paragraph noMinutes;
    private Optional<Series> series = Optional.empty();
    private Optional<MeetingId> lastPast = Optional.empty();

    Lobby(MeetingDesk desk) {
        this.desk = desk;
        var texts = desk.texts();
        choose = Ui.quiet("", () -> new SeriesDialog(desk, series).open());
        start = Ui.main(
                texts.text("meeting.start"),
                () -> desk.tell(desk.services().lead().start(desk.team())));
        agenda = new AgendaEditor(desk);
        var actions = new UnorderedList();
        actions.addClassName("action-list");
        open = Rows.ofFixed(actions, this::line);
        nothingOpen = Ui.hint(texts.text("lobby.actions.none"));
        var minutes = new UnorderedList();
        minutes.addClassName("plain-list");
        past = Rows.ofFixed(minutes, this::link);
        noMinutes = Ui.hint(texts.text("lobby.minutes.none"));
        addClassName("lobby");
        add(
                Ui.div("page-head", Ui.div("grow", title, under), Ui.div("row", choose, start)),
                left,
                Ui.div(
                        "lobby-body",
                        Ui.div("stack", agenda),
                        Ui.div(
                                "stack",
                                Ui.div(
                                        "card stack",
                                        new H2(texts.text("lobby.actions")),
                                        nothingOpen,
                                        actions,
                                        new Downloads("actions")),
                                Ui.div(
                                        "card stack",
                                        new H2(texts.text("lobby.minutes")),
                                        noMinutes,
                                        minutes,
                                        new Downloads("meetings")))));
    }

    /** An open action, late or not. */
    private record Open(ActionPoint point, boolean late) {}

    void refresh() {
        var upcoming = desk.services().meetings().upcoming(desk.team());
        var texts = desk.texts();
        series = upcoming.series();
        title.setText(upcoming.at().map(texts::moment).orElseGet(() -> texts.text("nav.meeting")));
        under.setText(under(upcoming));
        choose.setText(texts.text(series.isPresent() ? "series.change" : "series.choose"));
        choose.setVisible(desk.may(Right.MANAGE_MEETING));
        start.setVisible(desk.may(Right.LEAD_MEETING));
        agenda.show(upcoming);
        showOpen();
        showPast();
    }

    private String under(Upcoming upcoming) {
        var texts = desk.texts();
        if (upcoming.series().isPresent()) {
            return texts.text("lobby.next", upcoming.minutes());
        }
        if (desk.may(Right.MANAGE_MEETING)) {
            return texts.text("lobby.no-series.manager");
        }
        return texts.text(desk.may(Right.LEAD_MEETING) ? "lobby.no-series.lead" : "lobby.no-series");
    }

    private void showOpen() {
        var today = desk.services().meetings().today(desk.team());
        open.show(desk.services().actions().open(desk.team()).stream()
                .map(point -> new Open(point, point.action().isOverdue(today)))
                .toList());
        nothingOpen.setVisible(open.isEmpty());
    }

    private ListItem line(Open action) {
        var line = Ui.div(
                "grow",
                Ui.span("what", action.point().action().what()),
                Ui.span("why", desk.texts().under(action.point())));
        if (action.late()) {
            line.add(Ui.span("tag tag-short", "▲ " + desk.texts().text("action.overdue")));
        }
        return new ListItem(line);
    }

    private ListItem link(PastMeeting meeting) {
        return new ListItem(new RouterLink(
                desk.texts().text("lobby.minutes.of", desk.texts().day(meeting.heldOn())),
                MinutesView.class,
                meeting.id().value()));
    }

    /** Who loaded the page anew while the meeting closed finds here what did not get in. */
    private void showLeft(List<PastMeeting> meetings) {
        var latest = meetings.stream().map(PastMeeting::id).findFirst();
        if (!latest.equals(lastPast)) {
            lastPast = latest;
            left.removeAll();
            latest.flatMap(id -> desk.services().meetings().find(desk.team(), id))
                    .ifPresent(meeting -> left.add(new LeftTexts(meeting.notes())));
        }
    }

    private void showPast() {
        var meetings = desk.services().meetings().past(desk.team(), SHOWN);
        showLeft(meetings);
        past.show(meetings);
        noMinutes.setVisible(past.isEmpty());
    }
}
