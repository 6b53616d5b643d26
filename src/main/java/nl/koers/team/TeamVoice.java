package nl.koers.team;

import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.Change;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit and the doorbell what was changed, inside the transaction that changes it. */
@Component
class TeamVoice {

    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    TeamVoice(CurrentCaller caller, ApplicationEventPublisher events) {
        this.caller = caller;
        this.events = events;
    }

    /** Who changes it, by name. */
    String me() {
        return caller.person().map(Caller.Person::name).orElse("");
    }

    /** Something that may touch every rep. */
    void ofTeam(TeamId team, String what, Object before, Object after) {
        events.publishEvent(Change.ofTeam(team, what, before.toString(), after.toString()));
        events.publishEvent(News.ofTeam(team, Topic.TEAM));
    }

    void ofRep(TeamId team, RepId rep, String what, Object before, Object after) {
        ofRep(team, rep, Change.ofRep(team, rep, what, before.toString(), after.toString()));
    }

    void ofRep(TeamId team, RepId rep, Change change) {
        events.publishEvent(change);
        events.publishEvent(News.ofRep(team, rep, Topic.TEAM));
    }
}
