package nl.koers.team;

import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/** What is known of reps elsewhere; whoever keeps something answers. */
public interface RepUse {

    /** Whether there is something that would be lost with the rep. */
    boolean isInUse(TeamId team, RepId rep);
}
