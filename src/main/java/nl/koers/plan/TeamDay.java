package nl.koers.plan;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.ItemKind;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Component;

/** Which day it is for a team. */
@Component
class TeamDay {

    private final TeamRoster teams;
    private final Clock clock;

    TeamDay(TeamRoster teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    LocalDate of(TeamId team) {
        return teams.profile(team).today(clock);
    }

    /** The same for a rule about an item: only what holds for an objective depends on the day, else it is not asked. */
    LocalDate of(TeamId team, ItemKind kind) {
        return kind == ItemKind.OBJECTIVE ? of(team) : LocalDate.MIN;
    }
}
