package nl.koers.deal;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Period;

/**
 * Which deals somebody wants to see.
 *
 * @param state empty for all
 * @param during only those that were opened, open or closed on one of its days
 * @param customer a part of the customer's name; empty for all
 * @param limit how many at most, latest first
 * @param after where the part before ended; empty for the first
 */
public record DealWish(
        Optional<DealState> state, Optional<Period> during, String customer, int limit, Optional<Place> after) {

    /**
     * A place in the list.
     *
     * @param latest the day on which the deal there was closed, else opened
     */
    public record Place(LocalDate latest, DealId id) {

        public static Place of(Deal deal) {
            return new Place(deal.closedOn().orElse(deal.openedOn()), deal.id());
        }
    }

    public static DealWish all(int limit) {
        return new DealWish(Optional.empty(), Optional.empty(), "", limit, Optional.empty());
    }

    public static DealWish open(int limit) {
        return all(limit).in(DealState.OPEN);
    }

    public DealWish in(DealState only) {
        return new DealWish(Optional.of(only), during, customer, limit, after);
    }

    public DealWish during(Period period) {
        return new DealWish(state, Optional.of(period), customer, limit, after);
    }

    public DealWish with(String name) {
        return new DealWish(state, during, name, limit, after);
    }

    public DealWish from(Optional<Place> place) {
        return new DealWish(state, during, customer, limit, place);
    }
}
