package nl.koers.customer;

/**
 * Where a feature points to customers, so that none disappears on whom something rests; whoever points to them declares a bean
 * of this.
 *
 * @param query selects the ids of the customers to whom something of the team {@code :team} points
 */
public record CustomerUse(String query) {}
