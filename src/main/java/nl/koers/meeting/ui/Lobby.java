package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import nl.koers.identity.Right;
import nl.koers.meeting.Upcoming;

/** Before a meeting: when the next one is and what it is about, who still owes something, and the minutes of former ones. */
final class Lobby extends Div {

    private static final int SHOWN = 12;

    private final MeetingDesk desk;
    private final H1 title = new H1();
    private final Paragraph under = Ui.hint("");
    private final Div buttons = Ui.div("row");
    private final AgendaEditor agenda;
    private final Div open = Ui.div("card stack");
    private final Div past = Ui.div("card stack");

    Lobby(MeetingDesk desk) {
        this.desk = desk;
        agenda = new AgendaEditor(desk);
        addClassName("lobby");
        add(
                Ui.div("page-head", Ui.div("grow", title, under), buttons),
                Ui.div("lobby-body", Ui.div("stack", agenda), Ui.div("stack", open, past)));
    }

    void refresh() {
        var upcoming = desk.services().meetings().upcoming(desk.team());
        var texts = desk.texts();
        title.setText(upcoming.at().map(texts::moment).orElseGet(() -> texts.text("nav.meeting")));
        under.setText(under(upcoming));
        buttons.removeAll();
        if (desk.may(Right.MANAGE_MEETING)) {
            buttons.add(Ui.quiet(
                    texts.text(upcoming.series().isPresent() ? "series.change" : "series.choose"),
                    () -> new SeriesDialog(desk, upcoming.series()).open()));
        }
        if (desk.may(Right.LEAD_MEETING)) {
            buttons.add(Ui.main(
                    texts.text("meeting.start"),
                    () -> desk.tell(desk.services().lead().start(desk.team()))));
        }
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
        open.removeAll();
        open.add(new H2(desk.texts().text("lobby.actions")));
        var actions = desk.services().actions().open(desk.team());
        if (actions.isEmpty()) {
            open.add(Ui.hint(desk.texts().text("lobby.actions.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("action-list");
        var today = desk.services().meetings().today(desk.team());
        actions.forEach(action -> {
            var line = Ui.div(
                    "grow",
                    Ui.span("what", action.action().what()),
                    Ui.span("why", desk.texts().under(action)));
            if (action.action().isOverdue(today)) {
                line.add(Ui.span("tag tag-short", "▲ " + desk.texts().text("action.overdue")));
            }
            list.add(new ListItem(line));
        });
        open.add(list);
    }

    private void showPast() {
        past.removeAll();
        past.add(new H2(desk.texts().text("lobby.minutes")));
        var meetings = desk.services().meetings().past(desk.team(), SHOWN);
        if (meetings.isEmpty()) {
            past.add(Ui.hint(desk.texts().text("lobby.minutes.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        meetings.forEach(meeting -> list.add(new ListItem(new RouterLink(
                desk.texts().text("lobby.minutes.of", desk.texts().day(meeting.heldOn())),
                MinutesView.class,
                meeting.id().value()))));
        past.add(list);
    }
}
