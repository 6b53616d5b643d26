package nl.koers.team;

import java.time.ZoneId;
import nl.koers.identity.Members;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.identity.Role;
import nl.koers.identity.TeamFounder;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator founds a team and names its first manager. */
@Service
@Needs(Right.ADMINISTER)
@Transactional
class FoundingByAdmin implements TeamFounder {

    private static final ZoneId FIRST_ZONE = ZoneId.of("Europe/Amsterdam");

    private final TeamFounding founding;
    private final Members members;

    FoundingByAdmin(TeamFounding founding, Members members) {
        this.founding = founding;
        this.members = members;
    }

    @Override
    public Outcome<TeamId> found(String name, AccountId manager) {
        var outcome = founding.found(name, FIRST_ZONE, "admin");
        if (outcome instanceof Outcome.Saved<TeamId>(TeamId team)) {
            members.add(team, manager, Role.MANAGER);
        }
        return outcome;
    }
}
