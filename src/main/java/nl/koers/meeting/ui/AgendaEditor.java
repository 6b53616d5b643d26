package nl.koers.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import nl.koers.kernel.Outcome;
import nl.koers.meeting.AgendaPoint;
import nl.koers.meeting.Meeting;
import nl.koers.meeting.Upcoming;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.PointKind;

/** The agenda of the next meeting, to which everybody adds; what is added makes the meeting a stored one. */
final class AgendaEditor extends Div {

    private final MeetingDesk desk;
    private final OrderedList list = new OrderedList();
    private final TextField field;

    AgendaEditor(MeetingDesk desk) {
        this.desk = desk;
        addClassNames("card", "stack");
        list.addClassName("agenda-list");
        var texts = desk.texts();
        field = new TextField();
        field.setPlaceholder(texts.text("agenda.new"));
        field.setAriaLabel(texts.text("agenda.new"));
        field.addClassName("grow");
        field.addKeyPressListener(Key.ENTER, press -> write());
        add(
                new H2(texts.text("meeting.agenda")),
                list,
                Ui.div("line-new", field, new Button(texts.text("agenda.add"), click -> write())));
    }

    void show(Upcoming upcoming) {
        list.removeAll();
        upcoming.prepared()
                .ifPresentOrElse(
                        meeting -> meeting.agenda().forEach(point -> list.add(line(meeting, point))),
                        () -> upcoming.agenda().forEach(item -> list.add(line(item))));
    }

    private ListItem line(AgendaItem item) {
        return new ListItem(
                Ui.span("grow", desk.texts().item(item)),
                Ui.span("why", desk.texts().text("meeting.minutes", item.minutes())));
    }

    private ListItem line(Meeting meeting, AgendaPoint point) {
        var texts = desk.texts();
        var item = line(point.item());
        var agendas = desk.services().agendas();
        var name = texts.point(point);
        var up = Ui.quiet("↑", () -> desk.tell(agendas.move(desk.team(), meeting.id(), point.id(), true)));
        up.setAriaLabel(texts.text("agenda.up", name));
        var down = Ui.quiet("↓", () -> desk.tell(agendas.move(desk.team(), meeting.id(), point.id(), false)));
        down.setAriaLabel(texts.text("agenda.down", name));
        var away = Ui.quiet("×", () -> desk.tell(agendas.remove(desk.team(), meeting.id(), point.id())));
        away.setAriaLabel(texts.text("agenda.remove", name));
        item.add(Ui.div("agenda-buttons", up, down, away));
        return item;
    }

    private void write() {
        if (field.getValue().isBlank()) {
            return;
        }
        switch (desk.services().agendas().prepare(desk.team())) {
            case Outcome.Saved<Meeting>(var meeting) -> {
                var added = desk.services()
                        .agendas()
                        .add(desk.team(), meeting.id(), field.getValue(), PointKind.OWN.minutes());
                if (desk.tell(added)) {
                    field.clear();
                }
            }
            case Outcome.Conflict<Meeting> conflict -> desk.tell(conflict);
            case Outcome.Rejected<Meeting> rejected -> desk.tell(rejected);
        }
    }
}
