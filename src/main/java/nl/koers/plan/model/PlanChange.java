package nl.koers.plan.model;

import java.time.Instant;
import nl.koers.kernel.AccountId;

/**
 * One row of a plan's history (P7).
 *
 * @param revision 1, 2, 3 ... without gaps, per plan
 * @param act the revision of the first row of the command that wrote this one; rows of one command are taken back as one
 * @param before empty when there was none
 * @param after empty when there is none any more
 * @param name of who did it, as it is now
 */
public record PlanChange(
        long revision,
        long act,
        ItemId item,
        ItemKind kind,
        Field field,
        String before,
        String after,
        AccountId by,
        String name,
        Instant at) {

    /** Whether with this row the item came into being. */
    public boolean isBirth() {
        return field == Field.PLACE && before.isEmpty();
    }
}
