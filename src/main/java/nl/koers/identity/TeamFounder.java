package nl.koers.identity;

import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;

/** Founds a team with its first manager; the team feature does it, with the rights of who asks. */
public interface TeamFounder {

    Outcome<TeamId> found(String name, AccountId manager);
}
