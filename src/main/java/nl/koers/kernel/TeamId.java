package nl.koers.kernel;

/** Names one team. */
public record TeamId(long value) {

    public TeamId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
