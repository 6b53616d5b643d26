package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams")
@Tag(name = "Teams")
class TeamsController {

    private final TeamRoster teams;
    private final CurrentCaller caller;
    private final Clock clock;

    TeamsController(TeamRoster teams, CurrentCaller caller, Clock clock) {
        this.teams = teams;
        this.caller = caller;
        this.clock = clock;
    }

    @InScope
    @GetMapping
    @Operation(operationId = "listTeams", summary = "The team of the token")
    Page<TeamView> list() {
        return Page.all(caller.teams().stream().map(this::view).toList());
    }

    @InScope
    @GetMapping("/{team}")
    @Operation(operationId = "getTeam", summary = "One team")
    TeamView get(@PathVariable TeamId team) {
        return view(team);
    }

    private TeamView view(TeamId team) {
        var profile = teams.profile(team);
        return TeamView.of(profile, SalesWeek.of(profile.today(clock)));
    }
}
