package nl.koers.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.TeamId;

/**
 * A token as people see it; its secret is not known any more.
 *
 * @param prefix the first characters of its secret
 * @param lastUsed to the minute; empty when it was never used
 * @param madeBy the name of who made it
 */
public record ApiToken(
        long id,
        TeamId team,
        String name,
        String prefix,
        Set<TokenScope> scopes,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> lastUsed,
        String madeBy) {}
