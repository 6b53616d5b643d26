package nl.koers.identity;

import nl.koers.kernel.TeamId;

/** What a team leaves to its reps; the team feature answers. */
public interface Sharing {

    /** Whether reps may see each other's appointments; counts are always shared. */
    boolean sharesDetails(TeamId team);

    /** Whether reps may see each other's revenue: the value of deals, targets and what follows from them. */
    boolean sharesRevenue(TeamId team);

    /** Whether reps may start a meeting and lead it. */
    boolean repsLead(TeamId team);
}
