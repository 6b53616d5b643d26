package nl.koers.customer;

import java.util.Optional;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;

/** What other features have to say about two customers who become one; whoever keeps numbers of them answers. */
public interface MergeRule {

    /**
     * Why one may not take over the other.
     *
     * @param reason why the manager wants it; may be empty
     */
    Optional<Reason> refusal(TeamId team, CustomerId from, CustomerId into, String reason);
}
