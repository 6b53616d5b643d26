package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import nl.koers.meeting.model.Pace;

/** How long something lasts until now. The browser counts on from what the server knows. */
@Tag("koers-timer")
@JsModule("./koers-timer.ts")
final class TimerTag extends Component implements HasStyle {

    TimerTag() {
        addClassName("timer");
        getElement().setAttribute("role", "timer");
    }

    /** @param running whether the time goes on */
    void show(Duration spent, int minutes, boolean running, MeetingTexts texts) {
        getElement().setAttribute("spent", Long.toString(spent.toSeconds()));
        getElement().setAttribute("minutes", Integer.toString(minutes));
        getElement().setAttribute("running", running);
        getElement().setAttribute("data-pace", Pace.of(spent, minutes).name());
        getElement().setAttribute("over", texts.text("meeting.over-time"));
        getElement().setAttribute("aria-label", texts.text("meeting.timer", spent.toMinutes(), minutes));
    }
}
