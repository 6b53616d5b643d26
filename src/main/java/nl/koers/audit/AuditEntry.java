package nl.koers.audit;

import java.time.Instant;
import java.util.Optional;
import nl.koers.kernel.TeamId;

/**
 * One change as the audit keeps it.
 *
 * @param team where; empty for what concerns the whole installation
 * @param who the name of who did it, as it was then; empty for somebody who was not signed in
 * @param rep the name of the rep it is about; empty when it is about no single rep
 * @param what a translation key below {@code audit.}
 * @param before the former value, empty when there was none
 * @param after the new value, empty when it was removed
 * @param reason why, where a reason was asked for
 */
public record AuditEntry(
        long id,
        Instant moment,
        Optional<TeamId> team,
        String who,
        String rep,
        String what,
        String before,
        String after,
        String reason) {}
