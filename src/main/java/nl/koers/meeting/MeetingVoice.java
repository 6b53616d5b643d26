package nl.koers.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.Change;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import nl.koers.meeting.model.Who;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the audit, the doorbell and the meeting's own trace what was done, inside the transaction that does it. */
@Component
class MeetingVoice {

    private final JdbcClient sql;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetingVoice(JdbcClient sql, CurrentCaller caller, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /** Who does it, by name. */
    String me() {
        return caller.person().map(Caller.Person::name).orElse("");
    }

    /** Who asks, as one who may own actions of the team. */
    Optional<Who> self(TeamId team) {
        return caller.person()
                .filter(person -> person.in(team).isPresent())
                .map(person -> AttendanceRows.who(team, person));
    }

    /** Now, as it is stored. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Something that every screen of the meeting shows. */
    void ring(TeamId team) {
        events.publishEvent(News.ofTeam(team, Topic.MEETING));
    }

    void changed(TeamId team, String what, String before, String after) {
        events.publishEvent(Change.ofTeam(team, what, before, after));
        ring(team);
    }

    void changed(TeamId team, RepId rep, String what, String before, String after) {
        events.publishEvent(Change.ofRep(team, rep, what, before, after));
        ring(team);
    }

    /** A step of the meeting that its trace keeps for ever. */
    void step(TeamId team, MeetingId meeting, Step step, String why) {
        sql.sql("insert into meeting_trace (team_id, meeting_id, at_moment, what, who, why) values (?, ?, ?, ?, ?, ?)")
                .params(team.value(), meeting.value(), now(), step.name(), me(), why)
                .update();
        events.publishEvent(Change.ofTeam(team, "meeting." + step.name().toLowerCase(Locale.ROOT), "", me())
                .because(why));
        ring(team);
    }

    void publish(MeetingClosed closed) {
        events.publishEvent(closed);
    }

    /** What a trace tells. */
    enum Step {
        STARTED,
        LED,
        CLOSED,
        REOPENED
    }
}
