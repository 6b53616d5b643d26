package nl.koers.meeting.model;

/** Names one agenda point. */
public record PointId(long value) {

    public PointId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
