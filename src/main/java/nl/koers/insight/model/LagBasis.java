package nl.koers.insight.model;

import java.util.stream.IntStream;

/**
 * Smooth shapes over the weeks between appointment and order (F5): the polynomial lags of Almon (1965), four of them up to
 * the third degree, as Legendre polynomials so that they hardly depend on each other.
 */
final class LagBasis {

    static final int LONGEST = 12;
    static final int SHAPES = 4;

    private static final double HALF = LONGEST / 2.0;

    private LagBasis() {}

    /** The height of a shape at a lag in weeks, 0 to 12. */
    static double at(int shape, int lag) {
        var x = (lag - HALF) / HALF;
        return switch (shape) {
            case 0 -> 1;
            case 1 -> x;
            case 2 -> (3 * x * x - 1) / 2;
            default -> (5 * x * x * x - 3 * x) / 2;
        };
    }

    /** All shapes at one lag. */
    static double[] at(int lag) {
        return IntStream.range(0, SHAPES).mapToDouble(shape -> at(shape, lag)).toArray();
    }

    /** All shapes added up over all lags. */
    static double[] sums() {
        return IntStream.range(0, SHAPES)
                .mapToDouble(shape -> IntStream.rangeClosed(0, LONGEST)
                        .mapToDouble(lag -> at(shape, lag))
                        .sum())
                .toArray();
    }
}
