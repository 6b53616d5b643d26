package nl.koers.identity;

import java.util.List;
import nl.koers.database.Retried;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of a team: each acts for the team under its own name, with the rights of a manager as far as its scopes go,
 * and as long as who made it is one.
 */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class TeamTokens {

    private final TokenDesk desk;
    private final CurrentCaller caller;

    TeamTokens(TokenDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Those that still hold, oldest first. */
    public List<ApiToken> of(TeamId team) {
        return desk.ofTeam(team);
    }

    /**
     * Makes a token.
     *
     * @return its secret, which is not kept and can't be shown again
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<String> make(TeamId team, NewToken wanted) {
        return desk.make(caller.person().orElseThrow().account(), team, true, wanted);
    }

    /** Ends a token within two seconds; false for one of another team. */
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public boolean revoke(TeamId team, long token) {
        var found =
                desk.ofTeam(team).stream().filter(known -> known.id() == token).findFirst();
        found.ifPresent(desk::revoke);
        return found.isPresent();
    }
}
