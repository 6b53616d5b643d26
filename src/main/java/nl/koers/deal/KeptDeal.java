package nl.koers.deal;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.koers.kernel.DealId;

/**
 * A deal with all by which it is known outside of Koers.
 *
 * @param ownKey see {@link nl.koers.kernel.OwnKey}
 */
public record KeptDeal(Deal deal, String ownKey) {

    /** Where the next page goes on. */
    public Place place() {
        return new Place(deal.openedOn(), deal.id());
    }

    KeptDeal with(UnaryOperator<Deal> change) {
        return new KeptDeal(change.apply(deal), ownKey);
    }

    /** In the order of days. */
    public record Place(LocalDate openedOn, DealId id) {}
}
