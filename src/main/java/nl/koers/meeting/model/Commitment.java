package nl.koers.meeting.model;

import java.util.List;
import java.util.Optional;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Reason;

/**
 * What a rep promises for a week (M4).
 *
 * @param appointments 0 to 60
 * @param customers whom the rep will see, each once
 */
public record Commitment(int appointments, List<CustomerId> customers) {

    public static final int MOST = 60;
    public static final int MOST_CUSTOMERS = 20;

    public Commitment {
        customers = customers.stream().distinct().toList();
    }

    public Optional<Reason> fault() {
        if (appointments < 0 || appointments > MOST) {
            return Optional.of(Reason.of("commitment.outside", MOST));
        }
        return customers.size() > MOST_CUSTOMERS
                ? Optional.of(Reason.of("commitment.too-many-customers", MOST_CUSTOMERS))
                : Optional.empty();
    }
}
