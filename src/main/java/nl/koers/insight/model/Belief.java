package nl.koers.insight.model;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * What is believed of one figure of a rep after shrinking it to the group (F1).
 *
 * @param mean the shrunk figure
 * @param variance around it, if the group's mean were known
 * @param credibility weight of the rep's own data, 0 to 1
 * @param shared standard deviation that comes from the group's mean, and so hits all its reps at once
 */
public record Belief(double mean, double variance, double credibility, double shared) {

    private static final double TAIL = 0.05;
    private static final double LEAST = 1e-9;

    double totalVariance() {
        return variance + shared * shared;
    }

    /** 90 % interval of a rate. */
    public Interval rateInterval() {
        var law = new GammaDistribution(mean * mean / totalVariance(), totalVariance() / mean);
        return new Interval(law.inverseCumulativeProbability(TAIL), law.inverseCumulativeProbability(1 - TAIL));
    }

    /** 90 % interval of a share. */
    public Interval shareInterval() {
        var size = betaSize(totalVariance());
        var law = new BetaDistribution(mean * size, (1 - mean) * size);
        return new Interval(law.inverseCumulativeProbability(TAIL), law.inverseCumulativeProbability(1 - TAIL));
    }

    /**
     * A rate that may be true.
     *
     * @param group standard normal draw, the same for all reps of the group
     */
    double drawRate(Dice dice, double group) {
        return Math.max(LEAST, dice.gamma(mean * mean / variance, variance / mean) + shared * group);
    }

    /**
     * A share that may be true.
     *
     * @param group as for a rate
     */
    double drawShare(Dice dice, double group) {
        var size = betaSize(variance);
        var drawn = dice.beta(mean * size, (1 - mean) * size) + shared * group;
        return Math.clamp(drawn, LEAST, 1 - LEAST);
    }

    /**
     * A place on the number line that may be true.
     *
     * @param group as for a rate
     */
    double drawPlace(Dice dice, double group) {
        return mean + Math.sqrt(variance) * dice.gaussian() + shared * group;
    }

    private double betaSize(double spread) {
        return Math.max(LEAST, mean * (1 - mean) / spread - 1);
    }
}
