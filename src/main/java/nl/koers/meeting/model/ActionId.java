package nl.koers.meeting.model;

/** Names one action. */
public record ActionId(long value) {

    public ActionId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
