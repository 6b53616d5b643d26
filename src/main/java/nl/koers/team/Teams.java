package nl.koers.team;

import java.util.List;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams of the installation. */
@Service
@Needs(Right.ADMINISTER)
@Transactional(readOnly = true)
public class Teams {

    private final TeamQueries queries;
    private final CurrentCaller caller;

    Teams(TeamQueries queries, CurrentCaller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /** All of them by name. */
    public List<TeamProfile> all() {
        return queries.all();
    }

    /** Where the caller is a member, by name. */
    @Needs(Right.OWN_ACCOUNT)
    public List<TeamProfile> mine() {
        var mine = caller.teams();
        return mine.isEmpty() ? List.of() : queries.some(mine);
    }
}
