package nl.koers.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a token leaves of the rights of whom it acts for.
 *
 * @param token which one
 * @param team the only team in which it works
 * @param forTeam it acts for the team, else for the person who made it
 * @param name what people call it
 */
public record Grant(long token, TeamId team, boolean forTeam, String name, Set<TokenScope> scopes) {

    public Grant {
        var copy = EnumSet.noneOf(TokenScope.class);
        copy.addAll(scopes);
        scopes = Collections.unmodifiableSet(copy);
    }

    /** Whether the token lets a right through; whom it acts for must have it as well. */
    public boolean lets(Right right, @Nullable TeamId where) {
        return team.equals(where) && TokenScope.rightsOf(scopes).contains(right);
    }
}
