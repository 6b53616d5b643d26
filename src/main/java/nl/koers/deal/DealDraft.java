package nl.koers.deal;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.CustomerChoice;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.Money;

/**
 * What somebody wants a request to be.
 *
 * @param estimate what it may be worth; may be left out
 * @param from the held appointment from which it comes; left as it is when a deal is edited
 */
public record DealDraft(
        CustomerChoice customer,
        LocalDate openedOn,
        Optional<Money> estimate,
        String note,
        Optional<AppointmentId> from) {

    public static DealDraft of(CustomerChoice customer, LocalDate openedOn) {
        return new DealDraft(customer, openedOn, Optional.empty(), "", Optional.empty());
    }

    /** A request that came out of an appointment, with its customer and on its day. */
    public static DealDraft from(Appointment held) {
        return new DealDraft(
                new CustomerChoice.Known(held.customer().id()),
                held.day(),
                Optional.empty(),
                "",
                Optional.of(held.id()));
    }

    public DealDraft worth(Money money) {
        return new DealDraft(customer, openedOn, Optional.of(money), note, from);
    }

    public DealDraft on(LocalDate other) {
        return new DealDraft(customer, other, estimate, note, from);
    }
}
