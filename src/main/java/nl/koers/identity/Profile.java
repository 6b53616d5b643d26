package nl.koers.identity;

import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;

/**
 * Who is signed in, for the screens.
 *
 * @param chosenTeam the team that the person last chose to look at, whether or not still a member of it
 */
public record Profile(
        AccountId account,
        String email,
        String name,
        boolean admin,
        Preferences preferences,
        Optional<TeamId> chosenTeam) {}
