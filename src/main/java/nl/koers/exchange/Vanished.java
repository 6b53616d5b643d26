package nl.koers.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.AppointmentPages;
import nl.koers.appointment.KeptAppointment;
import nl.koers.appointment.model.State;
import nl.koers.exchange.model.CalendarContent;
import nl.koers.exchange.model.CalendarEntry;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Component;

/** Finds the planned appointments that came from a calendar and do not stand in it any more. */
@Component
class Vanished {

    private static final String FROM_CALENDARS = "c:";

    private final AppointmentPages appointments;
    private final TeamRoster teams;
    private final Clock clock;

    Vanished(AppointmentPages appointments, TeamRoster teams, Clock clock) {
        this.appointments = appointments;
        this.teams = teams;
        this.clock = clock;
    }

    List<CalendarPreview.Suggestion> of(TeamId team, RepId rep, Period weeks, CalendarContent content) {
        var there = Stream.concat(content.entries().stream(), content.cancelled().stream())
                .flatMap(entry -> entry.keys(rep))
                .collect(Collectors.toSet());
        var today = teams.profile(team).today(clock);
        return appointments.ofRep(team, rep, weeks, Optional.empty()).stream()
                .filter(kept -> !kept.appointment().day().isBefore(today))
                .filter(kept -> kept.appointment().state() == State.PLANNED)
                .flatMap(kept -> gone(kept, there))
                .toList();
    }

    private static Stream<CalendarPreview.Suggestion> gone(KeptAppointment kept, Set<String> there) {
        return kept.importKey().stream()
                .filter(key -> key.startsWith(FROM_CALENDARS) && !there.contains(key))
                .map(key -> CalledOff.of(
                        entry(kept.appointment()),
                        AppointmentText.draft(kept.appointment(), key),
                        "import.sign.vanished"));
    }

    private static CalendarEntry entry(Appointment appointment) {
        return new CalendarEntry(
                0,
                "",
                Instant.EPOCH,
                true,
                appointment.day(),
                appointment.time().orElse(LocalTime.MIDNIGHT),
                Duration.ZERO,
                appointment.customer().name(),
                "",
                Set.of(),
                "");
    }
}
