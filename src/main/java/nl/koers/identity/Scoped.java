package nl.koers.identity;

import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/** A command that says itself which team and rep it is about, for {@link Needs}. */
public interface Scoped {

    TeamId team();

    /** The rep it is about; empty when it is about no single rep. */
    default Optional<RepId> scopedRep() {
        return Optional.empty();
    }
}
