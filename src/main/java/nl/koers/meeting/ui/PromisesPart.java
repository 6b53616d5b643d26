package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.koers.meeting.RepPromise;
import nl.koers.meeting.model.Closing;

/** Everybody's promise for the coming week, beside last week's promise and deed. */
final class PromisesPart extends Part {

    private final UnorderedList list = new UnorderedList();
    private final MeetingDesk desk;
    private final H3 title = new H3();
    private final Rows<RepPromise> rows;

    PromisesPart(MeetingDesk desk) {
        this.desk = desk;
        addClassName("stack");
        list.addClassNames("promises");
        rows = Rows.of(list, RepPromise::rep, promise -> new PromiseRow(desk, promise));
        add(title, list);
        refresh();
    }

    @Override
    void refresh() {
        desk.meeting().heldOn().ifPresent(this::show);
    }

    private void show(LocalDate day) {
        var week = Closing.promisedWeek(day);
        title.setText(desk.texts().text("promise.week", Integer.toString(week.number())));
        var promises = desk.services().commitments().of(desk.team(), Closing.lastClosedWeek(day), week);
        rows.show(promises);
        Ui.many(list, promises.size());
    }
}
