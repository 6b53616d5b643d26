package nl.koers.insight.model;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * The law of a count (F1): Poisson, or negative binomial when the variance exceeds the mean. With {@code r = mean^2 /
 * (variance - mean)} and {@code p = mean / variance}, {@code P(k) = C(k + r - 1, k) p^r (1 - p)^k}.
 *
 * @param mean above 0
 * @param variance at least the mean; less is read as Poisson
 */
record CountLaw(double mean, double variance) {

    private static final double POISSON = 1 + 1e-9;

    double logProbability(int k) {
        if (variance <= mean * POISSON) {
            return k * Math.log(mean) - mean - Gamma.logGamma(k + 1.0);
        }
        var r = mean * mean / (variance - mean);
        var p = mean / variance;
        return Gamma.logGamma(k + r)
                - Gamma.logGamma(r)
                - Gamma.logGamma(k + 1.0)
                + r * Math.log(p)
                + k * Math.log1p(-p);
    }

    /** The chance of k or fewer. */
    double cumulative(int k) {
        if (k < 0) {
            return 0;
        }
        if (variance <= mean * POISSON) {
            return Gamma.regularizedGammaQ(k + 1.0, mean);
        }
        return Beta.regularizedBeta(mean / variance, mean * mean / (variance - mean), k + 1.0);
    }
}
