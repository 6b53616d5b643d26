package nl.koers.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Open actions of last time first, then what was agreed today. */
final class ActionsPart extends Part {

    private final MeetingDesk desk;
    private final ActionList earlier;
    private final ActionList today;
    private final ActionList settled;
    private final Paragraph none;
    private final Button make;

    ActionsPart(MeetingDesk desk) {
        this.desk = desk;
        addClassName("stack");
        earlier = new ActionList(desk, "action.earlier");
        today = new ActionList(desk, "action.today");
        settled = new ActionList(desk, "action.settled");
        none = Ui.hint(desk.texts().text("action.none"));
        add(earlier, today, settled, none);
        make = Ui.main(
                desk.texts().text("action.new"),
                () -> new ActionDialog(desk, desk.texts().text("action.new"), Optional.empty(), Optional.empty())
                        .open());
        add(make);
        refresh();
    }

    @Override
    void refresh() {
        var meeting = desk.meeting().id();
        var open = desk.services().actions().open(desk.team());
        var here = desk.services().actions().of(desk.team(), meeting);
        earlier.show(open.stream().filter(action -> !action.isMadeIn(meeting)).toList());
        today.show(here.stream().filter(action -> action.isMadeIn(meeting)).toList());
        settled.show(here.stream()
                .filter(action -> !action.action().isOpen())
                .filter(action -> !action.isMadeIn(meeting))
                .toList());
        make.setVisible(desk.isOpen());
        none.setVisible(!earlier.isVisible() && !today.isVisible() && !settled.isVisible());
    }
}
