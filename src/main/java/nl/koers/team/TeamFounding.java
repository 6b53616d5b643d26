package nl.koers.team;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Founds teams. Checks no right; whoever calls it does. */
@Component
class TeamFounding {

    private final TeamRepository teams;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TeamFounding(TeamRepository teams, Clock clock, ApplicationEventPublisher events) {
        this.teams = teams;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A team without reps and with first values: visits and video calls count, details are not shared, all public
     * holidays but Good Friday and Liberation Day are observed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<TeamId> found(String name, ZoneId zone, String by) {
        var wrong = Checks.name(name);
        if (wrong.isPresent()) {
            return new Outcome.Rejected<>(wrong.get());
        }
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var team = teams.save(Team.found(name.strip(), zone, today, by)).id();
        events.publishEvent(Change.ofTeam(team, "team.founded", "", name.strip()));
        return Outcome.saved(team);
    }
}
