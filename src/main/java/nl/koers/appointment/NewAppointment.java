package nl.koers.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.team.model.Kind;

/**
 * An appointment from elsewhere.
 *
 * @param customer the name as it was found; a new one becomes a customer
 * @param importKey where it came from, at most 200 characters: a rep has one appointment with it at most
 */
public record NewAppointment(
        String customer,
        LocalDate day,
        Optional<LocalTime> time,
        Kind kind,
        State state,
        String note,
        String importKey) {}
