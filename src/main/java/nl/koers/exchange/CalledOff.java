package nl.koers.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.model.State;
import nl.koers.exchange.model.CalendarContent;
import nl.koers.exchange.model.CalendarEntry;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Proposal;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Finds the planned appointments whose events are called off in the calendar from which they were confirmed. */
@Component
class CalledOff {

    private final AppointmentImport imports;

    CalledOff(AppointmentImport imports) {
        this.imports = imports;
    }

    List<CalendarPreview.Suggestion> of(TeamId team, RepId rep, CalendarContent content) {
        var keys =
                content.cancelled().stream().flatMap(entry -> entry.keys(rep)).toList();
        Map<String, Appointment> known = imports.known(team, rep, keys);
        return content.cancelled().stream()
                .flatMap(entry -> suggestion(entry, rep, known))
                .toList();
    }

    private static Stream<CalendarPreview.Suggestion> suggestion(
            CalendarEntry entry, RepId rep, Map<String, Appointment> known) {
        return entry.keys(rep)
                .flatMap(key -> Stream.ofNullable(known.get(key))
                        .filter(appointment -> appointment.state() == State.PLANNED)
                        .map(appointment ->
                                of(entry, AppointmentText.draft(appointment, key), "import.sign.cancelled")))
                .limit(1);
    }

    /** A proposal to call an appointment off. */
    static CalendarPreview.Suggestion of(CalendarEntry entry, Draft before, String why) {
        var after = new Draft(
                before.rep(),
                before.customer(),
                before.day(),
                before.time(),
                before.kind(),
                State.CANCELLED,
                before.note(),
                before.key());
        return new CalendarPreview.Suggestion(
                new Proposal(entry, after, true, Reason.of(why)), new Fate.Changed<>(before, after));
    }
}
