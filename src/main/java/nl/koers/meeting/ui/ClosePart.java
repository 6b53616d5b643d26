package nl.koers.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
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
    private final Rows<Attendee> boxes;
    private final List<NativeButton> buttons;
    private final LineList parked;
    private final Button close;
    private final Paragraph hint;

    ClosePart(MeetingDesk desk) {
        this.desk = desk;
        this.boxes = Rows.of(present, attendee -> attendee.person().who(), this::box);
        this.buttons =
                IntStream.rangeClosed(1, Closing.BEST).mapToObj(this::mark).toList();
        buttons.forEach(marks::add);
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
        close = Ui.main(texts.text("close.close"), () -> new CloseDialog(desk).open());
        hint = Ui.hint(texts.text("close.by-manager"));
        add(close, hint);
        refresh();
    }

    @Override
    void refresh() {
        var people =
                desk.services().attendances().of(desk.team(), desk.meeting().id());
        boxes.show(people);
        var mine = people.stream()
                .filter(person -> desk.isMe(person.person()))
                .flatMap(person -> person.rating().stream())
                .findFirst();
        for (var mark : buttons) {
            var isMine =
                    mine.map(Object::toString).filter(mark.getText()::equals).isPresent();
            mark.getElement().setAttribute("aria-pressed", Boolean.toString(isMine));
            mark.setEnabled(desk.isOpen());
        }
        mean(people);
        close.setVisible(desk.isOpen() && desk.may(Right.MANAGE_MEETING));
        hint.setVisible(desk.isOpen() && !desk.may(Right.MANAGE_MEETING));
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

    private Rows.Row<Attendee> box(Attendee attendee) {
        var box = new Checkbox();
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
        return new Box(desk, box);
    }

    private record Box(MeetingDesk desk, Checkbox component) implements Rows.Row<Attendee> {

        @Override
        public void show(Attendee now) {
            component.setLabel(now.person().name());
            component.setValue(now.isPresent());
            component.setReadOnly(!desk.isOpen());
        }
    }

    private NativeButton mark(int value) {
        var mark = new NativeButton(Integer.toString(value));
        mark.addClassName("mark-button");
        mark.addClickListener(click -> desk.tell(
                desk.services().attendances().rate(desk.team(), desk.meeting().id(), value)));
        return mark;
    }
}
