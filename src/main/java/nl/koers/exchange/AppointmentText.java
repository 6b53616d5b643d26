package nl.koers.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.model.State;
import nl.koers.exchange.model.Draft;

/** Between an appointment as it is stored, as a file tells it, and the few words that bring it back. */
final class AppointmentText {

    private static final String BETWEEN = "|";

    private AppointmentText() {}

    static Draft draft(Appointment stored, String key) {
        return new Draft(
                stored.rep(),
                stored.customer().name(),
                stored.day(),
                stored.time(),
                stored.kind(),
                stored.state(),
                stored.note(),
                key);
    }

    /** An import only ever changes day, time and state. */
    static nl.koers.appointment.Draft wanted(Appointment stored, Draft after) {
        var now = stored.draft();
        return new nl.koers.appointment.Draft(
                now.customer(), after.day(), after.time(), after.kind(), after.state(), after.note());
    }

    static String write(Draft before) {
        return String.join(
                BETWEEN,
                before.day().toString(),
                before.time().map(LocalTime::toString).orElse(""),
                before.state().name());
    }

    static nl.koers.appointment.Draft restored(Appointment stored, String before) {
        var parts = before.split("\\|", -1);
        var now = stored.draft();
        return new nl.koers.appointment.Draft(
                now.customer(),
                LocalDate.parse(parts[0]),
                parts[1].isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(parts[1])),
                now.kind(),
                State.valueOf(parts[2]),
                now.note());
    }
}
