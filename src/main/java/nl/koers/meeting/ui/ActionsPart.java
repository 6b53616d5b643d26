package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import nl.koers.meeting.ActionPoint;

/** Open actions of last time first, then what was agreed today. */
final class ActionsPart extends Part {

    private final MeetingDesk desk;
    private final Div lists = Ui.div("stack");

    ActionsPart(MeetingDesk desk) {
        this.desk = desk;
        addClassName("stack");
        add(lists);
        if (desk.isOpen()) {
            add(Ui.main(
                    desk.texts().text("action.new"),
                    () -> new ActionDialog(desk, desk.texts().text("action.new"), Optional.empty(), Optional.empty())
                            .open()));
        }
        refresh();
    }

    @Override
    void refresh() {
        var meeting = desk.meeting().id();
        var open = desk.services().actions().open(desk.team());
        var here = desk.services().actions().of(desk.team(), meeting);
        var earlier = open.stream()
                .filter(action -> action.madeIn().filter(meeting::equals).isEmpty())
                .toList();
        var made = here.stream()
                .filter(action -> action.madeIn().filter(meeting::equals).isPresent())
                .toList();
        var settled = here.stream()
                .filter(action -> !action.action().isOpen())
                .filter(action -> action.madeIn().filter(meeting::equals).isEmpty())
                .toList();
        lists.removeAll();
        list("action.earlier", earlier);
        list("action.today", made);
        list("action.settled", settled);
        if (lists.getComponentCount() == 0) {
            lists.add(Ui.hint(desk.texts().text("action.none")));
        }
    }

    private void list(String title, List<ActionPoint> actions) {
        if (!actions.isEmpty()) {
            lists.add(new H3(desk.texts().text(title)), new ActionList(desk, actions));
        }
    }
}
