package nl.koers.customer;

import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;

/** One customer took over another; published inside the transaction, so that all that was the other's moves along. */
public record CustomersMerged(TeamId team, CustomerId from, CustomerId into) {}
