package nl.koers.insight.model;

import org.hipparchus.random.RandomDataGenerator;

/**
 * Chance that repeats itself: the generator Well19937c (Panneton, L'Ecuyer and Matsumoto 2006) and the distributions of
 * Hipparchus. The same seed always gives the same draws.
 */
final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final RandomDataGenerator source;

    Dice(long seed) {
        source = new RandomDataGenerator(seed);
    }

    /** Another run of chance for one part of a simulation. */
    static Dice of(long seed, long part) {
        return new Dice((seed + 1) * SPREAD + part);
    }

    /** 0 to below 1. */
    double share() {
        return source.nextDouble();
    }

    int below(int bound) {
        return (int) (source.nextDouble() * bound);
    }

    double gaussian() {
        return source.nextGaussian();
    }

    double gamma(double shape, double scale) {
        return source.nextGamma(shape, scale);
    }

    double beta(double alpha, double beta) {
        return source.nextBeta(alpha, beta);
    }

    /** A Poisson count; 0 for a mean of 0. */
    int poisson(double mean) {
        return mean <= 0 ? 0 : source.nextPoisson(mean);
    }
}
