package nl.koers.kernel;

/** Names one shared text. */
public record TextId(long value) {

    public TextId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
