package nl.koers.meeting.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.CustomerId;

/**
 * What was promised for a week against what was done (M4).
 *
 * @param promised empty when nothing was promised
 * @param done appointments that counted
 * @param seen customers with an appointment that was held
 */
public record PromiseAndDeed(Optional<Commitment> promised, int done, Set<CustomerId> seen) {

    public PromiseAndDeed {
        seen = Set.copyOf(seen);
    }

    /** How a promise ended. */
    public enum Ending {
        NONE,
        KEPT,
        PARTLY,
        NOT_KEPT
    }

    /** Kept: the number and every name. Partly: one appointment at least. No promise is no failure. */
    public Ending ending() {
        return promised.map(this::endingOf).orElse(Ending.NONE);
    }

    /** Promised customers who were not seen. */
    public List<CustomerId> missed() {
        return promised.map(promise -> promise.customers().stream()
                        .filter(customer -> !seen.contains(customer))
                        .toList())
                .orElse(List.of());
    }

    private Ending endingOf(Commitment promise) {
        if (done >= promise.appointments() && missed().isEmpty()) {
            return Ending.KEPT;
        }
        return done > 0 ? Ending.PARTLY : Ending.NOT_KEPT;
    }
}
