package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
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
    private final Rows<AgendaPoint> rows;
    private Optional<PointId> last = Optional.empty();
    private boolean isNews;

    AgendaNav(MeetingDesk desk, Consumer<PointId> onPick) {
        this.desk = desk;
        this.onPick = onPick;
        addClassName("agenda");
        getElement().setAttribute("aria-label", desk.texts().text("meeting.agenda"));
        var list = new OrderedList();
        rows = Rows.of(list, AgendaPoint::id, Step::new);
        add(list);
    }

    void show(Optional<PointId> shown) {
        isNews = !shown.equals(last);
        last = shown;
        rows.show(desk.meeting().agenda());
    }

    private final class Step extends ListItem implements Rows.Row<AgendaPoint> {

        private final NativeButton button = new NativeButton();
        private final Span name = Ui.span("agenda-name", "");
        private final Span time = Ui.span("why", "");
        private final Span here = Ui.span("tag here-tag", desk.texts().text("meeting.here"));

        Step(AgendaPoint point) {
            button.add(name, time, here);
            button.addClickListener(click -> onPick.accept(point.id()));
            add(button);
        }

        @Override
        public void show(AgendaPoint point) {
            var isCurrent = desk.isOpen()
                    && desk.meeting().current().filter(point.id()::equals).isPresent();
            var isShown = last.filter(point.id()::equals).isPresent();
            name.setText(desk.texts().point(point));
            time.setText(time(point, isCurrent));
            here.setVisible(isCurrent);
            button.getElement().setAttribute("aria-current", isShown ? "step" : "false");
            setClassName("current", isCurrent);
            setClassName("shown", isShown);
            setClassName("past", point.hadTurn() && !isCurrent);
            if (isShown && isNews) {
                getElement().executeJs(INTO_VIEW);
            }
        }

        @Override
        public Component component() {
            return this;
        }
    }

    private String time(AgendaPoint point, boolean isCurrent) {
        var spent = desk.meeting().spent(point, desk.now());
        return spent.isZero() && !isCurrent
                ? desk.texts().text("meeting.minutes", point.item().minutes())
                : desk.texts()
                        .text(
                                "meeting.minutes-of",
                                spent.toMinutes(),
                                point.item().minutes());
    }
}
