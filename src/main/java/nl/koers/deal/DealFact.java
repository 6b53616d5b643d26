package nl.koers.deal;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;

/**
 * A deal in figures, without words.
 *
 * @param closedOn the day on which it was won or lost; empty while it is open
 * @param value of the order; present exactly when it is won
 */
public record DealFact(
        DealId id,
        RepId rep,
        CustomerId customer,
        LocalDate openedOn,
        DealState state,
        Optional<LocalDate> closedOn,
        Optional<Money> estimate,
        Optional<Money> value) {

    public boolean isWon() {
        return state == DealState.WON;
    }

    /** The day on which it became an order. */
    public Optional<LocalDate> wonOn() {
        return closedOn.filter(day -> isWon());
    }
}
