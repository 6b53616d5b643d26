package nl.koers.meeting.model;

/** Names one decision or parked line. */
public record DecisionId(long value) {

    public DecisionId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
