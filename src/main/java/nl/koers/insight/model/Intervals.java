package nl.koers.insight.model;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/** 90 % intervals that need no large numbers (section 3.2 of the design: "with n and an interval"). */
final class Intervals {

    private static final double TAIL = 0.05;
    private static final int RESAMPLES = 1_000;

    private Intervals() {}

    /**
     * The rate behind a count: Garwood (1936), exact for a Poisson count.
     *
     * @param exposure what the count is held against, above 0
     */
    static Interval rate(int count, double exposure) {
        var low = count == 0 ? 0 : new GammaDistribution(count, 1).inverseCumulativeProbability(TAIL);
        var high = new GammaDistribution(count + 1, 1).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low / exposure, high / exposure);
    }

    /** The share behind hits out of trials: Clopper and Pearson (1934), exact for independent trials. */
    static Interval share(int hits, int trials) {
        var low = hits == 0 ? 0 : new BetaDistribution(hits, trials - hits + 1.0).inverseCumulativeProbability(TAIL);
        var high = hits == trials
                ? 1
                : new BetaDistribution(hits + 1.0, trials - hits).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low, high);
    }

    /**
     * The mean behind values that may be skewed: bootstrap percentiles (Efron 1979), seeded by nothing but the data's
     * size, so that the same data always give the same interval. Assumes independent values.
     *
     * @param values at least 2
     */
    static Interval mean(double[] values) {
        var dice = new Dice(values.length);
        var means = new double[RESAMPLES];
        for (var r = 0; r < RESAMPLES; r++) {
            var sum = 0.0;
            for (var i = 0; i < values.length; i++) {
                sum += values[dice.below(values.length)];
            }
            means[r] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(means[(int) (TAIL * RESAMPLES)], means[(int) ((1 - TAIL) * RESAMPLES)]);
    }
}
