package nl.koers.exchange.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.appointment.AppointmentPages;
import nl.koers.appointment.KeptAppointment;
import nl.koers.appointment.model.State;
import nl.koers.identity.Caller;
import nl.koers.identity.Membership;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.Words;
import nl.koers.meeting.ActionPoint;
import nl.koers.meeting.Actions;
import nl.koers.meeting.Meetings;
import nl.koers.team.TeamProfile;
import nl.koers.team.TeamRoster;
import nl.koers.uikit.TextBook;
import org.springframework.stereotype.Component;

/** What a person's own calendar shows: planned appointments, open actions, the next meetings. No notes and no money. */
@Component
class PersonalCalendar {

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 52;
    private static final int MEETINGS = 8;
    private static final int APPOINTMENT_MINUTES = 60;

    private final AppointmentPages appointments;
    private final Actions actions;
    private final Meetings meetings;
    private final TeamRoster teams;
    private final TextBook texts;
    private final Clock clock;

    PersonalCalendar(
            AppointmentPages appointments,
            Actions actions,
            Meetings meetings,
            TeamRoster teams,
            TextBook texts,
            Clock clock) {
        this.appointments = appointments;
        this.actions = actions;
        this.meetings = meetings;
        this.teams = teams;
        this.texts = texts;
        this.clock = clock;
    }

    /** Of the person who asks. */
    String of(Caller.Person person, TeamId team) {
        var profile = teams.profile(team);
        var words = texts.in(person.profile().preferences().locale());
        var planned = person.in(team).flatMap(Membership::rep).stream().flatMap(rep -> planned(profile, rep, words));
        var due = actions.mine(team).stream().map(action -> due(profile, action, words));
        var length = Math.max(meetings.upcoming(team).minutes(), 1);
        var held = meetings.coming(team, MEETINGS).stream().map(start -> meeting(profile, start, length, words));
        return CalendarText.of(
                words.text("feed.name", profile.name()),
                profile.zone(),
                words.locale(),
                Stream.of(planned, due, held).flatMap(entries -> entries).toList());
    }

    private Stream<Entry> planned(TeamProfile team, RepId rep, Words words) {
        var today = team.today(clock);
        var period = new Period(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD));
        return appointments.ofRep(team.id(), rep, period, Optional.empty()).stream()
                .filter(kept -> kept.appointment().state() == State.PLANNED)
                .map(kept -> planned(kept, words));
    }

    private static Entry planned(KeptAppointment kept, Words words) {
        var appointment = kept.appointment();
        return new Entry(
                "appointment-" + kept.ownKey().substring(2) + "@koers",
                appointment.version(),
                kept.changedAt(),
                words.text("feed.appointment", appointment.customer().name(), words.text("kind." + appointment.kind())),
                appointment.day(),
                appointment.time(),
                APPOINTMENT_MINUTES,
                true);
    }

    private Entry due(TeamProfile team, ActionPoint point, Words words) {
        return new Entry(
                "action-" + team.id() + "-" + point.id() + "@koers",
                point.version(),
                startOfToday(team),
                words.text("feed.action", point.action().what()),
                point.action().due(),
                Optional.empty(),
                0,
                false);
    }

    private Entry meeting(TeamProfile team, ZonedDateTime start, int minutes, Words words) {
        return new Entry(
                "meeting-" + team.id() + "-" + SalesWeek.of(start.toLocalDate()) + "@koers",
                0,
                startOfToday(team),
                words.text("feed.meeting", team.name()),
                start.toLocalDate(),
                Optional.of(start.toLocalTime()),
                minutes,
                true);
    }

    /** So that the calendar is the same all day unless something changed. */
    private Instant startOfToday(TeamProfile team) {
        return team.today(clock).atStartOfDay(team.zone()).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
