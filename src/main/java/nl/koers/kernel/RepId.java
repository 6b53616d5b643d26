package nl.koers.kernel;

/** Names one rep. */
public record RepId(long value) {

    public RepId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
