package nl.koers.insight.model;

import java.util.List;

/**
 * When the early warning sounds, and what may be promised of it (F3). All figures are worked out, not guessed: see
 * {@link CusumChain}.
 *
 * @param threshold of the cumulative sum
 * @param weeksBetweenFalse weeks between two false alarms of somebody who keeps the norm, on average: 104
 * @param weeksToFind weeks until someone who stays a quarter under the norm is found, on average
 */
public record WarningDesign(double threshold, double weeksBetweenFalse, double weeksToFind) {

    private static final double TWO_YEARS = 104;
    private static final double FIRST = 1.5;
    private static final double SECOND = 2.5;
    private static final double LOWEST = 0.05;
    private static final double CLOSE = 0.005;
    private static final int MOST_STEPS = 12;

    /**
     * Tunes the warning to one false alarm in two years.
     *
     * @param norms exact norms of typical weeks, each above 0; not empty
     * @param dispersion variance of a count per mean, 1 for Poisson
     */
    public static WarningDesign of(List<Double> norms, double dispersion) {
        var atNorm = CusumChain.of(Cusum.QUARTER_SHORT, norms, 1, dispersion);
        var threshold = threshold(atNorm);
        var short25 = CusumChain.of(Cusum.QUARTER_SHORT, norms, Cusum.QUARTER_SHORT.share(), dispersion);
        return new WarningDesign(threshold, atNorm.weeksUntil(threshold), short25.weeksUntil(threshold));
    }

    /** By secants: the logarithm of the run is nearly straight in the threshold. */
    private static double threshold(CusumChain atNorm) {
        var before = FIRST;
        var missedBefore = missed(atNorm, before);
        var now = SECOND;
        var missed = missed(atNorm, now);
        for (var i = 0; i < MOST_STEPS && Math.abs(missed) > CLOSE && missed != missedBefore; i++) {
            var next = Math.max(LOWEST, now - missed * (now - before) / (missed - missedBefore));
            before = now;
            missedBefore = missed;
            now = next;
            missed = missed(atNorm, now);
        }
        return now;
    }

    private static double missed(CusumChain atNorm, double threshold) {
        return Math.log(atNorm.weeksUntil(threshold) / TWO_YEARS);
    }
}
