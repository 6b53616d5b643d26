package nl.koers.insight.model;

import java.util.Optional;

/**
 * A step of the funnel in one figure.
 *
 * @param value for example 4.2 appointments per request; infinite when there is no request yet
 * @param interval 90 %; empty when the data are too few for one
 * @param n what the figure rests on: requests, decided requests or orders
 */
public record Ratio(double value, Optional<Interval> interval, int n) {

    /** Whether a figure lies outside what chance explains here; never so without an interval. */
    public boolean differsFrom(double other) {
        return interval.filter(range -> !range.contains(other)).isPresent();
    }
}
