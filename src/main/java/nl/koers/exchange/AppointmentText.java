package nl.koers.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.model.State;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.kernel.RepId;

/** Between an appointment as it is stored, as a file tells it, and the few words that bring it back. */
final class AppointmentText {

    private static final String BETWEEN = "|";
    private static final int REP = 3;

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

    /** An import only ever changes day, time, state and whose it is. */
    static nl.koers.appointment.Draft wanted(Appointment stored, Draft after) {
        var now = stored.draft();
        return new nl.koers.appointment.Draft(
                now.customer(), after.day(), after.time(), after.kind(), after.state(), after.note());
    }

    static String write(Fate.Changed<Draft> change) {
        var before = change.before();
        var words = String.join(
                BETWEEN,
                before.day().toString(),
                before.time().map(LocalTime::toString).orElse(""),
                before.state().name());
        return before.rep().equals(change.after().rep())
                ? words
                : words + BETWEEN + before.rep().value();
    }

    /** Whose it was, where the import made it somebody else's. */
    static Optional<RepId> rep(String before) {
        var parts = before.split("\\|", -1);
        return parts.length > REP ? Optional.of(new RepId(Long.parseLong(parts[REP]))) : Optional.empty();
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
