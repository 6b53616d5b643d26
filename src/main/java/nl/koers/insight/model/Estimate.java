package nl.koers.insight.model;

/**
 * A figure that was read from data.
 *
 * @param value orders or euros per appointment
 * @param interval 90 %
 */
public record Estimate(double value, Interval interval) {

    /** Whether the figure goes beyond chance, and which way. */
    public Direction direction() {
        if (interval.contains(0)) {
            return Direction.NONE;
        }
        return value > 0 ? Direction.MORE : Direction.LESS;
    }

    /** What goes together with more appointments. */
    public enum Direction {
        MORE,
        /** The data show nothing: 0 lies within the interval. */
        NONE,
        LESS
    }
}
