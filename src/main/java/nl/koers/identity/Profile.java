package nl.koers.identity;

import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;

/**
 * Who is signed in, for the screens.
 *
 * @param currentTeam the team that the person looks at; empty for who is a member of none
 */
public record Profile(
        AccountId account,
        String email,
        String name,
        boolean admin,
        Preferences preferences,
        Optional<TeamId> currentTeam) {}
