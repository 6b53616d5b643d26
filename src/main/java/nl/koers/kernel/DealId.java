package nl.koers.kernel;

/** Names one deal. */
public record DealId(long value) {

    public DealId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
