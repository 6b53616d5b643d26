package nl.koers.exchange.subscription;

import java.time.Instant;
import java.util.Optional;
import nl.koers.kernel.Reason;

/**
 * A calendar that Koers looks at for a rep. Of what stands in it only these numbers are kept.
 *
 * @param masked the address without its secret
 * @param fetchedAt when it was read last; empty when it never was
 * @param found entries in the weeks that were looked at
 * @param proposed those that look like customer appointments and are not known yet
 * @param changed confirmed appointments that moved or were called off
 * @param failure why it could not be read the last time
 */
public record Subscription(
        String masked, Optional<Instant> fetchedAt, int found, int proposed, int changed, Optional<Reason> failure) {

    /** Whether there is something to decide. */
    public boolean hasNews() {
        return proposed + changed > 0;
    }
}
