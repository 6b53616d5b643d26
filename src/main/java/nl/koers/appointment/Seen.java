package nl.koers.appointment;

import nl.koers.kernel.AppointmentId;

/** An appointment as somebody saw it when he or she decided to change it. */
public record Seen(AppointmentId id, long version) {}
