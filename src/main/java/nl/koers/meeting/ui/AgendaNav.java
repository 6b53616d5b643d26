package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Optional;
import java.util.function.Consumer;
import nl.koers.meeting.AgendaPoint;
import nl.koers.meeting.model.PointId;

/** The agenda beside the current point: where the meeting is, and where one looks. */
final class AgendaNav extends Nav {

    /** On a phone the agenda is one line that scrolls. */
    private static final String INTO_VIEW =
            "const all = this.closest('.agenda'); all.scrollLeft = this.offsetLeft - all.offsetLeft - 16";

    private final MeetingDesk desk;
    private final Consumer<PointId> onPick;
    private final OrderedList list = new OrderedList();
    private Optional<PointId> last = Optional.empty();
    private boolean isNews;

    AgendaNav(MeetingDesk desk, Consumer<PointId> onPick) {
        this.desk = desk;
        this.onPick = onPick;
        addClassName("agenda");
        getElement().setAttribute("aria-label", desk.texts().text("meeting.agenda"));
        add(list);
    }

    void show(Optional<PointId> shown) {
        isNews = !shown.equals(last);
        last = shown;
        list.removeAll();
        desk.meeting().agenda().forEach(point -> list.add(line(point, shown)));
    }

    private ListItem line(AgendaPoint point, Optional<PointId> shown) {
        var isCurrent = desk.isOpen()
                && desk.meeting().current().filter(point.id()::equals).isPresent();
        var isShown = shown.filter(point.id()::equals).isPresent();
        var spent = desk.meeting().spent(point, desk.now());
        var button = new NativeButton();
        button.add(Ui.span("agenda-name", desk.texts().point(point)));
        var time = spent.isZero() && !isCurrent
                ? desk.texts().text("meeting.minutes", point.item().minutes())
                : desk.texts()
                        .text(
                                "meeting.minutes-of",
                                spent.toMinutes(),
                                point.item().minutes());
        button.add(Ui.span("why", time));
        if (isCurrent) {
            button.add(Ui.span("tag here-tag", desk.texts().text("meeting.here")));
        }
        button.addClickListener(click -> onPick.accept(point.id()));
        button.getElement().setAttribute("aria-current", isShown ? "step" : "false");
        var item = new ListItem(button);
        item.setClassName("current", isCurrent);
        item.setClassName("shown", isShown);
        item.setClassName("past", point.hadTurn() && !isCurrent);
        if (isShown && isNews) {
            item.getElement().executeJs(INTO_VIEW);
        }
        return item;
    }
}
