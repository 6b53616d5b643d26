package nl.koers.identity;

import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/** Who sells in a team; the team feature answers. */
public interface TeamReps {

    /** Whether the rep is one of this team, now or formerly. */
    boolean isRepOf(TeamId team, RepId rep);
}
