package nl.koers.identity;

import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/** What an account is in a team. A manager may be a rep too. */
public record Membership(TeamId team, Role role, Optional<RepId> rep) {}
