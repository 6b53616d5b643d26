package nl.koers.meeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.koers.identity.Right;
import nl.koers.meeting.Attendee;
import nl.koers.meeting.Decision;
import nl.koers.meeting.model.Closing;

/** Who was there, a mark from everybody, what was parked, and the end. */
final class ClosePart extends Part {

    private final MeetingDesk desk;
    private final Div present = Ui.div("present-list");
    private final Div marks = Ui.div("marks");
    private final Div mean = Ui.div("muted");
    private final LineList parked;

    ClosePart(MeetingDesk desk) {
        this.desk = desk;
        this.parked = new LineList(desk, Decision.Kind.PARKED);
        addClassName("stack");
        var texts = desk.texts();
        add(
                new H3(texts.text("close.present")),
                present,
                new H3(texts.text("close.mark")),
                marks,
                mean,
                new H3(texts.text("close.parked")),
                parked);
        marks.getElement().setAttribute("role", "group");
        marks.getElement().setAttribute("aria-label", texts.text("close.mark"));
        if (desk.isOpen() && desk.may(Right.MANAGE_MEETING)) {
            add(Ui.main(texts.text("close.close"), () -> new CloseDialog(desk).open()));
        } else if (desk.isOpen()) {
            add(Ui.hint(texts.text("close.by-manager")));
        }
        refresh();
    }

    @Override
    void refresh() {
        var people =
                desk.services().attendances().of(desk.team(), desk.meeting().id());
        present.removeAll();
        people.forEach(person -> present.add(box(person)));
        marks.removeAll();
        var mine = people.stream()
                .filter(person -> desk.isMe(person.person()))
                .flatMap(person -> person.rating().stream())
                .findFirst();
        for (var mark = 1; mark <= Closing.BEST; mark++) {
            marks.add(mark(mark, mine.filter(Integer.valueOf(mark)::equals).isPresent()));
        }
        mean(people);
        parked.refresh();
    }

    private void mean(List<Attendee> people) {
        var given = people.stream().flatMap(person -> person.rating().stream()).toList();
        mean.setText(
                given.isEmpty()
                        ? ""
                        : desk.texts()
                                .text(
                                        "close.mean",
                                        String.format(
                                                desk.texts().words().locale(),
                                                "%.1f",
                                                Closing.mean(given).orElseThrow()),
                                        given.size()));
    }

    private Checkbox box(Attendee attendee) {
        var box = new Checkbox(attendee.person().name(), attendee.isPresent());
        box.setReadOnly(!desk.isOpen());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.tell(desk.services()
                        .attendances()
                        .present(
                                desk.team(),
                                desk.meeting().id(),
                                attendee.person().who(),
                                change.getValue()));
            }
        });
        return box;
    }

    private NativeButton mark(int value, boolean chosen) {
        var mark = new NativeButton(Integer.toString(value));
        mark.addClassName("mark-button");
        mark.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        mark.setEnabled(desk.isOpen());
        mark.addClickListener(click -> desk.tell(
                desk.services().attendances().rate(desk.team(), desk.meeting().id(), value)));
        return mark;
    }
}
