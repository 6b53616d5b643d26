package nl.koers.deal;

import java.util.Set;
import nl.koers.kernel.RepId;

/**
 * What is not set up yet for a rep.
 *
 * @param missing at least one thing
 */
public record SetUpGap(RepId rep, String name, Set<Missing> missing) {

    public SetUpGap {
        missing = Set.copyOf(missing);
    }

    /** What may be missing, in the order in which a manager would set it up. */
    public enum Missing {
        /** Nobody can sign in as this rep. */
        ACCOUNT(false),
        /** Monday to Friday holds until somebody says otherwise. */
        PATTERN(true),
        /** Existing customers holds until somebody says otherwise. */
        FOP(true),
        /** Neither the rep nor the team has one; the first value of every team holds. */
        NORM(true),
        /** Nothing takes its place: revenue can't be judged. */
        TARGET(false),
        /** Pure new business is asked more than the ceiling, and nobody said why. */
        TARGET_ABOVE_CEILING(false);

        private final boolean assumed;

        Missing(boolean assumed) {
            this.assumed = assumed;
        }

        /** Whether a first value holds meanwhile, so that everything works. */
        public boolean isAssumed() {
            return assumed;
        }
    }
}
