package nl.koers.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import nl.koers.meeting.Decision;
import nl.koers.meeting.model.PointId;

/** Decisions at a point, or what was parked in the whole meeting, with a field for one more. */
final class LineList extends Div {

    private final MeetingDesk desk;
    private final Decision.Kind kind;
    private final Optional<PointId> point;
    private final Drafts.Place place;
    private final UnorderedList list = new UnorderedList();
    private final Rows<Decision> rows;
    private final TextField field;
    private final Div writing;

    /** What was parked. */
    LineList(MeetingDesk desk, Decision.Kind kind) {
        this(desk, kind, Optional.empty());
    }

    /** What was decided at a point. */
    LineList(MeetingDesk desk, Decision.Kind kind, Optional<PointId> point) {
        this.desk = desk;
        this.kind = kind;
        this.point = point;
        this.place = new Drafts.Place(kind, point);
        addClassNames("line-list");
        list.addClassName("lines");
        rows = Rows.of(list, Decision::id, line -> new LineRow(desk));
        field = new TextField();
        field.setPlaceholder(desk.texts().text("line.new." + kind));
        field.setAriaLabel(desk.texts().text("line.new." + kind));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addClassName("grow");
        field.setValue(desk.drafts().at(place));
        field.addValueChangeListener(change -> desk.drafts().keep(place, change.getValue()));
        var add = new Button(desk.texts().text("line.add." + kind), click -> write());
        field.addKeyPressListener(Key.ENTER, press -> write());
        writing = Ui.div("line-new", field, add);
        KeptField.keep(
                field,
                desk.me().account() + ":" + desk.meeting().id() + ":" + kind + ":"
                        + point.map(PointId::toString).orElse(""));
        add(list, writing);
        refresh();
    }

    void refresh() {
        rows.show(desk.services().decisions().of(desk.team(), desk.meeting().id()).stream()
                .filter(line -> line.kind() == kind)
                .filter(line -> kind == Decision.Kind.PARKED || line.point().equals(point))
                .toList());
        list.setVisible(!rows.isEmpty());
        writing.setVisible(desk.isOpen());
    }

    private void write() {
        if (field.getValue().isBlank()) {
            return;
        }
        var outcome =
                desk.services().decisions().add(desk.team(), desk.meeting().id(), point, kind, field.getValue());
        if (desk.tell(outcome)) {
            field.clear();
            field.focus();
        }
    }
}
