package nl.koers.meeting;

import nl.koers.insight.Discussion;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.PointId;
import org.springframework.stereotype.Component;

/** A point of the team's own for whatever insight wants to be talked about; once, however often it is asked. */
@Component
class AgendaDiscussion implements Discussion {

    private static final int MINUTES = 5;

    private final Meetings meetings;
    private final Agendas agendas;

    AgendaDiscussion(Meetings meetings, Agendas agendas) {
        this.meetings = meetings;
        this.agendas = agendas;
    }

    @Override
    public Outcome<String> propose(TeamId team, String title) {
        var running = meetings.running(team);
        if (running.isPresent()) {
            return add(team, running.get(), title);
        }
        return switch (agendas.prepare(team)) {
            case Outcome.Saved<Meeting>(var next) -> add(team, next, title);
            case Outcome.Conflict<Meeting>(var theirs, var who) -> add(team, theirs, title);
            case Outcome.Rejected<Meeting>(var reason) -> new Outcome.Rejected<>(reason);
        };
    }

    private Outcome<String> add(TeamId team, Meeting meeting, String title) {
        if (meeting.agenda().stream().anyMatch(point -> point.item().title().equals(title))) {
            return Outcome.saved(title);
        }
        return switch (agendas.add(team, meeting.id(), title, MINUTES)) {
            case Outcome.Saved<PointId> added -> Outcome.saved(title);
            case Outcome.Conflict<PointId> other -> Outcome.rejected("meeting.over");
            case Outcome.Rejected<PointId>(var reason) -> new Outcome.Rejected<>(reason);
        };
    }
}
