package nl.koers.insight;

import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;

/** Puts something on the agenda of the meeting that runs, or else of the next one; whoever holds meetings does so. */
public interface Discussion {

    /**
     * Asks for a talk.
     *
     * @param title of the point, one line
     * @return the title as it stands on the agenda
     */
    Outcome<String> propose(TeamId team, String title);
}
