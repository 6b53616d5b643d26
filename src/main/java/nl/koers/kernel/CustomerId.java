package nl.koers.kernel;

/** Names one customer. */
public record CustomerId(long value) {

    public CustomerId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
