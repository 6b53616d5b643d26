package nl.koers.identity;

import java.util.List;
import nl.koers.database.Retried;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own tokens: each acts for oneself in one team, with no more than one's own rights there. */
@Service
@Needs(Right.OWN_ACCOUNT)
@Transactional(readOnly = true)
public class OwnTokens {

    private final TokenDesk desk;
    private final CurrentCaller caller;

    OwnTokens(TokenDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Those that still hold, of every team, oldest first. */
    public List<ApiToken> mine() {
        return desk.ofPerson(me().account());
    }

    /**
     * Makes a token for a team of which one is a member.
     *
     * @return its secret, which is not kept and can't be shown again
     */
    @Retried
    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public Outcome<String> make(TeamId team, NewToken wanted) {
        return me().in(team).isEmpty()
                ? Outcome.rejected("token.not-a-member")
                : desk.make(me().account(), team, false, wanted);
    }

    /** Ends a token within two seconds; false for one that is not one's own. */
    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public boolean revoke(long token) {
        var mine = desk.ofPerson(me().account()).stream()
                .filter(known -> known.id() == token)
                .findFirst();
        mine.ifPresent(desk::revoke);
        return mine.isPresent();
    }

    private Caller.Person me() {
        return caller.person().orElseThrow();
    }
}
