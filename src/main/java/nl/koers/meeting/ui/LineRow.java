package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.koers.meeting.Decision;
import org.jspecify.annotations.Nullable;

/** What was decided or parked; withdrawn it stays, struck. */
final class LineRow extends ListItem implements Rows.Row<Decision> {

    private final MeetingDesk desk;
    private final Span text = Ui.span("line-text", "");
    private final Span by = Ui.span("why", "");
    private final Button strike;
    private transient @Nullable Decision line;

    LineRow(MeetingDesk desk) {
        this.desk = desk;
        strike = Ui.quiet("", this::strike);
        add(Ui.div("grow", text, by), strike);
    }

    @Override
    public void show(Decision now) {
        line = now;
        text.setText(now.text());
        text.setClassName("struck", now.withdrawn());
        by.setText(now.by());
        strike.setText(desk.texts().text(now.withdrawn() ? "line.back" : "line.strike"));
        strike.setVisible(desk.isOpen());
    }

    @Override
    public Component component() {
        return this;
    }

    private void strike() {
        if (line != null) {
            desk.tell(desk.services()
                    .decisions()
                    .withdraw(desk.team(), desk.meeting().id(), line.id(), !line.withdrawn()));
        }
    }
}
