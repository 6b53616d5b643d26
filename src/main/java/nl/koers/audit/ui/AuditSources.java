package nl.koers.audit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.koers.audit.AuditLog;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.identity.Right;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.Words;
import nl.koers.team.Reps;
import nl.koers.team.TeamRoster;

/** What the caller may look at: oneself, as a manager the team and each rep, as an administrator everything. */
@SpringComponent
class AuditSources {

    private static final ZoneId WITHOUT_TEAM = ZoneId.of("Europe/Amsterdam");

    private final CurrentCaller caller;
    private final AuditLog log;
    private final Reps reps;
    private final TeamRoster roster;

    AuditSources(CurrentCaller caller, AuditLog log, Reps reps, TeamRoster roster) {
        this.caller = caller;
        this.log = log;
        this.reps = reps;
        this.roster = roster;
    }

    /** In the order in which they are offered; empty for who has nothing to look at. */
    List<AuditSource> offered(Words words) {
        var sources = new ArrayList<AuditSource>();
        caller.currentTeam().ifPresent(team -> {
            if (caller.may(Right.READ_TEAM_AUDIT, team)) {
                sources.add(new AuditSource(
                        "team", words.text("changes.who.team"), (span, page) -> log.ofTeam(team, span, page)));
                reps.all(team).forEach(rep -> sources.add(ofRep(team, rep.id(), rep.name())));
            } else {
                caller.person()
                        .flatMap(person -> person.in(team))
                        .flatMap(Membership::rep)
                        .ifPresent(me -> sources.add(ofRep(team, me, words.text("changes.who.me"))));
            }
        });
        if (caller.person().map(Caller.Person::admin).orElse(false)) {
            sources.add(new AuditSource("all", words.text("changes.who.all"), log::ofAll));
        }
        return List.copyOf(sources);
    }

    ZoneId zone() {
        return caller.currentTeam().map(team -> roster.profile(team).zone()).orElse(WITHOUT_TEAM);
    }

    private AuditSource ofRep(TeamId team, RepId rep, String label) {
        return new AuditSource(Long.toString(rep.value()), label, (span, page) -> log.ofRep(team, rep, span, page));
    }
}
