package nl.koers.identity;

import nl.koers.kernel.TeamId;

/** What a team chose to share among its reps; the team feature answers. */
public interface Sharing {

    /** Whether reps may see each other's appointments; counts are always shared. */
    boolean sharesDetails(TeamId team);
}
