package nl.koers.identity;

import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;

/** Somebody who belongs to a team, for the list of members. */
public record Member(AccountId account, String name, String email, Role role, Optional<RepId> rep) {}
