package nl.koers.team;

import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who change a team's settings wait for each other until the end of their transaction, so that what was
 * compared is still true when it is written. The first thing such a transaction does.
 */
@Component
public class TeamLock {

    private final TeamRepository teams;
    private final RepRepository reps;

    TeamLock(TeamRepository teams, RepRepository reps) {
        this.teams = teams;
        this.reps = reps;
    }

    /** False when there is no such team. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(TeamId team) {
        return teams.lock(team.value()).isPresent();
    }

    /** False when the team has no such rep, whoever else has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(TeamId team, RepId rep) {
        return hold(team) && reps.findByTeamIdAndId(team.value(), rep.value()).isPresent();
    }
}
