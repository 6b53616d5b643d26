package nl.koers.insight.model;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Chance that repeats itself: L64X128MixRandom of Java (Steele and Vigna 2021) for plain draws, which are many, and the
 * distributions of Hipparchus on Well19937c for the rest. The same seed always gives the same draws.
 */
final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final double SMALL = 60;

    private static final RandomGeneratorFactory<RandomGenerator> PLAIN = RandomGeneratorFactory.of("L64X128MixRandom");

    private final RandomGenerator plain;
    private final RandomDataGenerator shapes;

    Dice(long seed) {
        plain = PLAIN.create(seed);
        shapes = new RandomDataGenerator(seed);
    }

    /** Another run of chance for one part of a simulation. */
    static Dice of(long seed, long part) {
        return new Dice((seed + 1) * SPREAD + part);
    }

    /** 0 to below 1. */
    double share() {
        return plain.nextDouble();
    }

    int below(int bound) {
        return plain.nextInt(bound);
    }

    double gaussian() {
        return plain.nextGaussian();
    }

    double gamma(double shape, double scale) {
        return shapes.nextGamma(shape, scale);
    }

    double beta(double alpha, double beta) {
        return shapes.nextBeta(alpha, beta);
    }

    /** 64 even bits. */
    long bits() {
        return plain.nextLong();
    }

    /** A Poisson count; 0 for a mean of 0. Small means by inversion. */
    int poisson(double mean) {
        if (mean > SMALL) {
            return shapes.nextPoisson(mean);
        }
        var luck = plain.nextDouble();
        var chance = Math.exp(-mean);
        var count = 0;
        while (luck > chance && chance > 0) {
            luck -= chance;
            count++;
            chance *= mean / count;
        }
        return count;
    }
}
