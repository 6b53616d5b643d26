package nl.koers.appointment;

import java.util.Optional;

/**
 * An appointment with where it came from.
 *
 * @param importKey as in {@link NewAppointment}; empty for one that was made here
 */
public record Registered(Appointment appointment, Optional<String> importKey) {}
