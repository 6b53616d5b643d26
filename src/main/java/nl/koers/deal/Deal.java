package nl.koers.deal;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.customer.Customer;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;

/**
 * A request, or the order that it became, as the asker may see it.
 *
 * @param version goes up with every change
 * @param repName whose it is, in words
 * @param openedOn the day of the request
 * @param closedOn the day on which it was won or lost; empty while it is open
 * @param estimate what it may be worth, where somebody said so and the asker may know
 * @param value of the order, where it is one and the asker may know
 * @param why it was lost
 * @param from the appointment from which it came, where that is known
 * @param importKey as in {@link NewDeal}; empty for one that was made here
 */
public record Deal(
        DealId id,
        long version,
        RepId rep,
        String repName,
        Customer customer,
        LocalDate openedOn,
        DealState state,
        Optional<LocalDate> closedOn,
        Optional<Money> estimate,
        Optional<Money> value,
        String why,
        String note,
        Optional<AppointmentId> from,
        Optional<String> importKey) {

    /** What a command about it is based on. */
    public SeenDeal seen() {
        return new SeenDeal(id, version);
    }

    /** The value of the order, else the estimate. */
    public Optional<Money> worth() {
        return value.or(() -> estimate);
    }

    Deal withoutValues() {
        return new Deal(
                id,
                version,
                rep,
                repName,
                customer,
                openedOn,
                state,
                closedOn,
                Optional.empty(),
                Optional.empty(),
                why,
                note,
                from,
                importKey);
    }
}
