package nl.koers.identity;

import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.Reason;

/**
 * A token that somebody wants.
 *
 * @param days how long it holds, 1 to 366
 */
public record NewToken(String name, Set<TokenScope> scopes, int days) {

    public static final int LONGEST_NAME = 60;
    static final int MOST_DAYS = 366;

    public NewToken {
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }

    Optional<Reason> fault() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.of(Reason.of("name-length", LONGEST_NAME));
        }
        if (scopes.isEmpty()) {
            return Optional.of(Reason.of("token.scopes-missing"));
        }
        return days < 1 || days > MOST_DAYS
                ? Optional.of(Reason.of("token.days-outside", MOST_DAYS))
                : Optional.empty();
    }
}
