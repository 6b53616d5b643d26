package nl.koers.kernel;

/** Names one account. */
public record AccountId(long value) {

    public AccountId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
