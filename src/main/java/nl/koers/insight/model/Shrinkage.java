package nl.koers.insight.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Shrinks each rep's figure to that of the group, the more so the less is known of the rep (F1): empirical Bayes by the
 * method of Bühlmann and Straub (1970), which for counts is Gamma-Poisson and for shares Beta-Binomial.
 *
 * <p>With a figure {@code x}, a weight {@code w} and a variance of {@code s2 / w} by chance, the variance t2 between reps is
 * {@code (sum w (x - m)^2 - (k - 1) s2) / (sum w - sum w^2 / sum w)}. A small group says little about t2, so it is averaged
 * with a first guess that counts as two reps. The shrunk figure is {@code Z x + (1 - Z) m} with {@code Z = w / (w + s2 / t2)}.
 * Assumes that reps of a group are alike but for chance and a spread that is about normal.
 *
 * @param within s2 as a function of the figure: {@code m} for counts, {@code m (1 - m)} for shares
 * @param guess first guess of t2 as a function of the group's mean
 */
record Shrinkage(DoubleUnaryOperator within, DoubleUnaryOperator guess) {

    private static final double GUESS_COUNTS = 2;
    private static final double LEAST_SHARE_OF_GUESS = 0.02;
    private static final double HALF_A_COUNT = 0.5;

    /** Counts per unit of exposure whose variance is {@code dispersion x mean}; reps differ by about 30 %. */
    static Shrinkage ofCounts(double dispersion) {
        return new Shrinkage(mean -> dispersion * mean, mean -> 0.09 * mean * mean);
    }

    /** Shares of trials; reps differ by about 30 %. */
    static Shrinkage ofShares() {
        return new Shrinkage(mean -> mean * (1 - mean), mean -> Math.min(0.09 * mean * mean, 0.2 * mean * (1 - mean)));
    }

    /** Logarithms of amounts with a variance; reps differ by about 30 %. */
    static Shrinkage ofLogarithms(double variance) {
        return new Shrinkage(mean -> variance, mean -> 0.09);
    }

    /**
     * Beliefs about the reps of one group, in the order given. Counts and shares get half a count as the least mean, so that
     * "never yet" is not "never".
     *
     * @param sums counts, hits or sums
     * @param weights exposure, trials or numbers; 0 for a rep of whom nothing is known; not all 0
     */
    List<Belief> shrink(double[] sums, double[] weights) {
        var total = Arrays.stream(weights).sum();
        var least = HALF_A_COUNT / total;
        var raw = Math.max(Arrays.stream(sums).sum() / total, least);
        return shrink(sums, weights, raw, least);
    }

    /** The same for figures that may lie anywhere, such as logarithms. */
    List<Belief> shrinkPlaces(double[] sums, double[] weights) {
        var raw = Arrays.stream(sums).sum() / Arrays.stream(weights).sum();
        return shrink(sums, weights, raw, Double.NEGATIVE_INFINITY);
    }

    private List<Belief> shrink(double[] sums, double[] weights, double raw, double least) {
        var noise = within.applyAsDouble(raw);
        var between = between(sums, weights, raw, noise);
        var pull = noise / between;
        var trusts =
                Arrays.stream(weights).map(weight -> weight / (weight + pull)).toArray();
        var trust = Arrays.stream(trusts).sum();
        var mean = Math.max(least, weighted(sums, weights, trusts) / trust);
        var shared = Math.sqrt(between / trust);
        return IntStream.range(0, sums.length)
                .mapToObj(i -> {
                    var own = (sums[i] + pull * mean) / (weights[i] + pull);
                    var variance = within.applyAsDouble(own) / (weights[i] + pull);
                    return new Belief(own, variance, trusts[i], (1 - trusts[i]) * shared);
                })
                .toList();
    }

    private double between(double[] sums, double[] weights, double mean, double noise) {
        var known = 0;
        var squares = 0.0;
        var total = 0.0;
        var totalOfSquares = 0.0;
        for (var i = 0; i < sums.length; i++) {
            if (weights[i] > 0) {
                known++;
                squares += weights[i] * Math.pow(sums[i] / weights[i] - mean, 2);
                total += weights[i];
                totalOfSquares += weights[i] * weights[i];
            }
        }
        var first = guess.applyAsDouble(mean);
        if (known < 2) {
            return first;
        }
        var seen = (squares - (known - 1) * noise) / (total - totalOfSquares / total);
        var mixed = (GUESS_COUNTS * first + (known - 1) * seen) / (GUESS_COUNTS + known - 1);
        return Math.max(LEAST_SHARE_OF_GUESS * first, mixed);
    }

    private static double weighted(double[] sums, double[] weights, double[] trusts) {
        return IntStream.range(0, sums.length)
                .filter(i -> weights[i] > 0)
                .mapToDouble(i -> trusts[i] * sums[i] / weights[i])
                .sum();
    }
}
