package nl.koers.team;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Founds a team and its first reps where nobody is signed in yet: for the first set-up and the demo. Checks no right;
 * whoever calls it does.
 */
@Component
public class TeamFounding {

    private final TeamRepository teams;
    private final RepRepository reps;
    private final ApplicationEventPublisher events;

    TeamFounding(TeamRepository teams, RepRepository reps, ApplicationEventPublisher events) {
        this.teams = teams;
        this.reps = reps;
        this.events = events;
    }

    /** A team with the first values of the design: visits and video calls count, details are not shared. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<TeamId> found(String name, ZoneId zone, String by) {
        var wrong = Checks.name(name);
        if (wrong.isPresent()) {
            return new Outcome.Rejected<>(wrong.get());
        }
        var team = teams.save(Team.found(name.strip(), zone, by)).id();
        events.publishEvent(Change.ofTeam(team, "team.founded", "", name.strip()));
        return Outcome.saved(team);
    }

    /** A rep at the end of the team's own order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<RepId> hire(TeamId team, String name, LocalDate first, String by) {
        var wrong = Checks.name(name).or(() -> Checks.day(first));
        if (wrong.isPresent()) {
            return new Outcome.Rejected<>(wrong.get());
        }
        var position = reps.lastPosition(team.value()) + 1;
        var rep = reps.save(Rep.hire(team, name.strip(), first, position, by)).id();
        events.publishEvent(Change.ofRep(team, rep, "rep.hired", "", name.strip() + ", " + first));
        return Outcome.saved(rep);
    }
}
