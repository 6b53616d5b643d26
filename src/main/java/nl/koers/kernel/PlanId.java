package nl.koers.kernel;

/** Names one plan. */
public record PlanId(long value) {

    public PlanId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
