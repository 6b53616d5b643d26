package nl.koers.kernel;

/** Names one appointment. */
public record AppointmentId(long value) {

    public AppointmentId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
