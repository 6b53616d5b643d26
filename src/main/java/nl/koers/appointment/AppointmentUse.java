package nl.koers.appointment;

/**
 * Where a feature points to appointments; whoever points to them declares a bean of this.
 *
 * @param query selects the ids of the appointments to which something of the team {@code :team} points
 */
public record AppointmentUse(String query) {}
