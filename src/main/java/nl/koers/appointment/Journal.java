package nl.koers.appointment;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.appointment.model.State;
import nl.koers.kernel.Change;
import nl.koers.kernel.SalesWeek;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit what changed and the doorbell that it did. */
@Component
class Journal {

    private final ApplicationEventPublisher events;

    Journal(ApplicationEventPublisher events) {
        this.events = events;
    }

    void added(WeekGuard.Asked asked, Appointment appointment) {
        tell(asked, "appointment", "", words(appointment));
        if (appointment.state() == State.HELD) {
            held(asked, appointment);
        }
    }

    void changed(WeekGuard.Asked asked, Appointment before, Appointment after) {
        tell(asked, "appointment", words(before), words(after));
        if (after.state() == State.HELD && before.state() != State.HELD) {
            held(asked, after);
        }
    }

    /** One line for who had it and one for who has it. */
    void handedOver(WeekGuard.Asked from, Appointment before, WeekGuard.Asked to, Appointment after) {
        tell(from, "appointment.handed-over", words(before), "");
        tell(to, "appointment.taken-over", "", words(after));
        if (after.state() == State.HELD && before.state() != State.HELD) {
            held(to, after);
        }
    }

    private void held(WeekGuard.Asked asked, Appointment appointment) {
        events.publishEvent(new AppointmentHeld(asked.team(), asked.rep(), appointment.id()));
    }

    void copied(WeekGuard.Asked asked, SalesWeek from, SalesWeek to, int number) {
        tell(asked, "appointment.copied", from.toString(), to + " · " + number);
    }

    void imported(WeekGuard.Asked asked, int number) {
        tell(asked, "appointment.imported", "", Integer.toString(number));
    }

    void takenBack(WeekGuard.Asked asked, int number) {
        tell(asked, "appointment.taken-back", Integer.toString(number), "");
    }

    void tallied(WeekGuard.Asked asked, Tally tally, int before) {
        var where = tally.week() + " · " + tally.kind() + " · ";
        tell(asked, "tally", where + before, where + tally.number());
    }

    private void tell(WeekGuard.Asked asked, String what, String before, String after) {
        events.publishEvent(
                Change.ofRep(asked.team(), asked.rep(), what, before, after).because(asked.reason()));
        events.publishEvent(News.ofRep(asked.team(), asked.rep(), Topic.COUNTS));
    }

    private static String words(Appointment appointment) {
        return Stream.of(
                        Optional.of(appointment.customer().name()),
                        Optional.of(appointment.day().toString()),
                        appointment.time().map(Object::toString),
                        Optional.of(appointment.kind().name()),
                        Optional.of(appointment.state().name()),
                        Optional.of(appointment.note()).filter(note -> !note.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
