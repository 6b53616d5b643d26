package nl.koers.kernel;

/** Names one weekly meeting. */
public record MeetingId(long value) {

    public MeetingId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
