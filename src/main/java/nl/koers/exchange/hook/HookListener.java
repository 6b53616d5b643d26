package nl.koers.exchange.hook;

import java.util.Map;
import nl.koers.appointment.AppointmentHeld;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.MeetingClosed;
import nl.koers.plan.CourseDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is to be told, in the transaction in which it happens: both are there or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HookListener {

    private final HookRows rows;
    private final Outbox outbox;
    private final ToldWeeks weeks;

    HookListener(HookRows rows, Outbox outbox, ToldWeeks weeks) {
        this.rows = rows;
        this.outbox = outbox;
        this.weeks = weeks;
    }

    @EventListener
    void on(AppointmentHeld held) {
        tell(
                held.team(),
                HookEvent.APPOINTMENT_HELD,
                Map.of(
                        "rep", held.rep().value(),
                        "appointment", held.appointment().value()));
    }

    @EventListener
    void on(CourseDecided decided) {
        tell(
                decided.team(),
                HookEvent.COURSE_CHANGED,
                Map.of(
                        "plan",
                        decided.plan().value(),
                        "courseChange",
                        decided.course().value()));
    }

    @EventListener
    void on(MeetingClosed closed) {
        tell(
                closed.team(),
                HookEvent.MEETING_CLOSED,
                Map.of("meeting", closed.meeting().value()));
        weeks.tell(closed.team());
    }

    private void tell(TeamId team, HookEvent event, Map<String, Object> data) {
        rows.telling(team, event).forEach(hook -> outbox.put(hook, event.written(), data));
    }
}
