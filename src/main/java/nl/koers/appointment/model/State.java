package nl.koers.appointment.model;

/** What became of an appointment; only {@link #HELD} counts (N7). */
public enum State {
    PLANNED,
    HELD,
    CANCELLED,
    NO_SHOW
}
