package nl.koers.insight.model;

import java.util.Arrays;

/** Euros at the end of many simulated paths. */
public final class Totals {

    private final double[] sorted;

    Totals(double[] paths) {
        sorted = paths.clone();
        Arrays.sort(sorted);
    }

    /** The share of the paths that reach an amount, 0 to 1. */
    public double chanceOf(double target) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (double) (sorted.length - low) / sorted.length;
    }

    /** The amount below which a share of the paths ends. */
    public double quantile(double share) {
        return sorted[(int) Math.min(sorted.length - 1.0, share * sorted.length)];
    }

    public double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }
}
