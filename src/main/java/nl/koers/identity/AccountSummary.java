package nl.koers.identity;

import nl.koers.kernel.AccountId;

/** One account in the list of the administrator. */
public record AccountSummary(AccountId id, String name, String email, boolean admin, boolean active) {}
