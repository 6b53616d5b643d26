package nl.koers.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.AppointmentId;

/**
 * An appointment with all by which it is known outside of Koers.
 *
 * @param repName whose it is, in words
 * @param importKey with which it came; empty when it was made here
 * @param ownKey see {@link nl.koers.kernel.OwnKey}
 */
public record KeptAppointment(
        Appointment appointment, String repName, Optional<String> importKey, String ownKey, Instant changedAt) {

    /** Where the next page goes on. */
    public Place place() {
        return new Place(appointment.day(), appointment.id());
    }

    /** In the order of days. */
    public record Place(LocalDate day, AppointmentId id) {}
}
