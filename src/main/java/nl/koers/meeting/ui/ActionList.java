package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.koers.meeting.ActionPoint;

/** Actions below a title; nothing at all while there are none. */
final class ActionList extends Div {

    private final Rows<ActionPoint> rows;

    ActionList(MeetingDesk desk, String title) {
        var list = new UnorderedList();
        list.addClassName("action-list");
        rows = Rows.of(list, ActionPoint::id, point -> new ActionRow(desk, point));
        addClassName("stack");
        add(new H3(desk.texts().text(title)), list);
    }

    void show(List<ActionPoint> actions) {
        rows.show(actions);
        setVisible(!actions.isEmpty());
    }
}
