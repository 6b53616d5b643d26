package nl.koers.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;

/**
 * A customer appointment as it stands.
 *
 * @param version goes up with every change
 * @param day in the zone of the team, as is the time
 * @param note plain text, at most 2,000 characters
 */
public record Appointment(
        AppointmentId id,
        long version,
        RepId rep,
        Customer customer,
        LocalDate day,
        Optional<LocalTime> time,
        Kind kind,
        State state,
        String note) {

    /** What a command about it is based on. */
    public Seen seen() {
        return new Seen(id, version);
    }

    /** What may be edited, as a start. */
    public Draft draft() {
        return new Draft(new CustomerChoice.Known(customer.id()), day, time, kind, state, note);
    }
}
