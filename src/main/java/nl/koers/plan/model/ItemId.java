package nl.koers.plan.model;

/** Names one thing in a plan: the plan itself, an objective, a line, a selected customer, a signal, a course change. */
public record ItemId(long value) {

    public ItemId {
        if (value < 1) {
            throw new IllegalArgumentException("an id is at least 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
