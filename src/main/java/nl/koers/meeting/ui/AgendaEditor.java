package nl.koers.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.meeting.Meeting;
import nl.koers.meeting.Upcoming;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.PointId;
import nl.koers.meeting.model.PointKind;

/** The agenda of the next meeting, to which everybody adds; what is added makes the meeting a stored one. */
final class AgendaEditor extends Div {

    private final MeetingDesk desk;
    private final Rows<Line> rows;
    private final TextField field;

    AgendaEditor(MeetingDesk desk) {
        this.desk = desk;
        addClassNames("card", "stack");
        var list = new OrderedList();
        list.addClassName("agenda-list");
        rows = Rows.ofFixed(list, this::line);
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
        rows.show(upcoming.prepared()
                .map(meeting -> meeting.agenda().stream()
                        .map(point -> new Line(0, point.item(), Optional.of(new Stored(meeting.id(), point.id()))))
                        .toList())
                .orElseGet(() -> IntStream.range(0, upcoming.agenda().size())
                        .mapToObj(place -> new Line(place, upcoming.agenda().get(place), Optional.empty()))
                        .toList()));
    }

    /** A point that is stored, so that it can be moved. */
    private record Stored(MeetingId meeting, PointId point) {}

    /** @param place tells points apart that are not stored yet */
    private record Line(int place, AgendaItem item, Optional<Stored> stored) {}

    private ListItem line(Line line) {
        var item = new ListItem(
                Ui.span("grow", desk.texts().item(line.item())),
                Ui.span("why", desk.texts().text("meeting.minutes", line.item().minutes())));
        line.stored().ifPresent(stored -> item.add(buttons(stored, desk.texts().item(line.item()))));
        return item;
    }

    private Div buttons(Stored stored, String name) {
        var texts = desk.texts();
        var agendas = desk.services().agendas();
        var up = Ui.quiet("↑", () -> desk.tell(agendas.move(desk.team(), stored.meeting(), stored.point(), true)));
        up.setAriaLabel(texts.text("agenda.up", name));
        var down = Ui.quiet("↓", () -> desk.tell(agendas.move(desk.team(), stored.meeting(), stored.point(), false)));
        down.setAriaLabel(texts.text("agenda.down", name));
        var away = Ui.quiet("×", () -> desk.tell(agendas.remove(desk.team(), stored.meeting(), stored.point())));
        away.setAriaLabel(texts.text("agenda.remove", name));
        return Ui.div("agenda-buttons", up, down, away);
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
