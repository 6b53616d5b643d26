package nl.koers.insight.model;

/**
 * Where a figure may well lie.
 *
 * @param low lower end; may be negative infinity
 * @param high upper end; may be infinite when the data set no limit
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval runs upwards: " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The interval of the reciprocal of something that is at least 0. */
    Interval inverse() {
        return new Interval(1 / high, low <= 0 ? Double.POSITIVE_INFINITY : 1 / low);
    }
}
