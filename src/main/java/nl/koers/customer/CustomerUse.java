package nl.koers.customer;

import java.util.Collection;
import java.util.Set;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;

/** What other features hold of customers; whoever points to them answers. */
public interface CustomerUse {

    /** Those of them that something points to. */
    Set<CustomerId> inUse(TeamId team, Collection<CustomerId> customers);
}
