package nl.koers.deal;

import java.util.Optional;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.Period;

/**
 * Which deals somebody wants to see.
 *
 * @param state empty for all
 * @param during only those that were opened, open or closed on one of its days
 * @param customer a part of the customer's name; empty for all
 * @param limit how many at most, latest first
 */
public record DealWish(Optional<DealState> state, Optional<Period> during, String customer, int limit) {

    public static DealWish all(int limit) {
        return new DealWish(Optional.empty(), Optional.empty(), "", limit);
    }

    public static DealWish open(int limit) {
        return all(limit).in(DealState.OPEN);
    }

    public DealWish in(DealState only) {
        return new DealWish(Optional.of(only), during, customer, limit);
    }

    public DealWish during(Period period) {
        return new DealWish(state, Optional.of(period), customer, limit);
    }

    public DealWish with(String name) {
        return new DealWish(state, during, name, limit);
    }
}
