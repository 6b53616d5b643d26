package nl.koers.identity;

import java.util.Optional;
import nl.koers.kernel.RepId;

/**
 * Who is asked to join a team.
 *
 * @param rep as which rep; empty for a manager who does not sell
 */
public record Invite(String email, String name, Role role, Optional<RepId> rep) {}
