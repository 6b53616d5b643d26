package nl.koers.team;

import nl.koers.identity.Sharing;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Answers identity's question from the team's settings. */
@Component
class TeamSharing implements Sharing {

    private final TeamQueries teams;

    TeamSharing(TeamQueries teams) {
        this.teams = teams;
    }

    @Override
    public boolean sharesDetails(TeamId team) {
        return teams.sharesDetails(team);
    }

    @Override
    public boolean sharesRevenue(TeamId team) {
        return teams.sharesRevenue(team);
    }

    @Override
    public boolean repsLead(TeamId team) {
        return teams.repsLead(team);
    }
}
