package nl.koers.exchange;

import java.util.Optional;
import nl.koers.identity.Scoped;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/**
 * For whom an import is.
 *
 * @param rep empty for all reps of the team, which is a manager's
 */
public record ImportScope(TeamId team, Optional<RepId> rep) implements Scoped {

    public static ImportScope of(TeamId team, RepId rep) {
        return new ImportScope(team, Optional.of(rep));
    }

    @Override
    public Optional<RepId> scopedRep() {
        return rep;
    }
}
