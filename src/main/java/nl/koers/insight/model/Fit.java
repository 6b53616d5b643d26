package nl.koers.insight.model;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Least squares with an interval that allows for weeks of one cluster being alike (F5): the jackknife over clusters,
 * {@code (G - 1) / G x sum of squares of (coefficients without a cluster - coefficients)}, with Student's t with G - 1
 * degrees of freedom (CV3 of MacKinnon, Nielsen and Webb 2023), which holds what it says with few and unequal clusters.
 *
 * @param coefficients one for each column
 * @param covariance of the coefficients
 * @param clusters G
 */
record Fit(RealVector coefficients, RealMatrix covariance, int clusters) {

    private static final double SINGULAR = 1e-9;

    /**
     * Fits an outcome to columns, all of them with their means taken off.
     *
     * @param widen the variance by this factor, for what the means that were taken off have hidden
     * @return empty when a column is constant or follows from the others, also without one of the clusters, or with fewer
     *     than two clusters
     */
    static Optional<Fit> of(double[][] columns, double[] outcome, int[] clusters, double widen) {
        var names = Arrays.stream(clusters).distinct().sorted().toArray();
        var parts = new Moments[names.length];
        Arrays.setAll(parts, i -> new Moments(columns.length));
        var whole = new Moments(columns.length);
        for (var i = 0; i < outcome.length; i++) {
            parts[Arrays.binarySearch(names, clusters[i])].add(columns, outcome, i);
            whole.add(columns, outcome, i);
        }
        var all = whole.solve(whole);
        var spread = new Array2DRowRealMatrix(columns.length, columns.length).scalarMultiply(0);
        var enough = all.isPresent() && names.length > 1;
        for (var i = 0; enough && i < parts.length; i++) {
            var rest = whole.less(parts[i]).solve(whole);
            enough = rest.isPresent();
            if (enough) {
                var moved = rest.get().subtract(all.get());
                spread = spread.add(moved.outerProduct(moved));
            }
        }
        var covariance = spread.scalarMultiply(widen * (names.length - 1.0) / names.length);
        return enough ? Optional.of(new Fit(all.get(), covariance, names.length)) : Optional.empty();
    }

    /** A weighted sum of the coefficients, with an interval that holds the truth with this confidence. */
    Estimate estimate(double[] weights, double confidence) {
        var vector = new ArrayRealVector(weights);
        var value = vector.dotProduct(coefficients);
        var variance = Math.max(0, vector.dotProduct(covariance.operate(vector)));
        var law = new TDistribution(clusters - 1.0);
        var reach = law.inverseCumulativeProbability((1 + confidence) / 2) * Math.sqrt(variance);
        return new Estimate(value, new Interval(value - reach, value + reach));
    }

    /** Sums of squares and products. */
    private record Moments(RealMatrix square, RealVector cross) {

        private Moments(int columns) {
            this(new Array2DRowRealMatrix(columns, columns), new ArrayRealVector(columns));
        }

        private void add(double[][] columns, double[] outcome, int row) {
            for (var a = 0; a < columns.length; a++) {
                for (var b = 0; b < columns.length; b++) {
                    square.addToEntry(a, b, columns[a][row] * columns[b][row]);
                }
                cross.addToEntry(a, columns[a][row] * outcome[row]);
            }
        }

        private Moments less(Moments part) {
            return new Moments(square.subtract(part.square), cross.subtract(part.cross));
        }

        /** @param whole gives the scales by which a column is told from a constant one */
        private Optional<RealVector> solve(Moments whole) {
            var scales = new double[cross.getDimension()];
            Arrays.setAll(scales, a -> Math.sqrt(whole.square.getEntry(a, a)));
            if (Arrays.stream(scales).anyMatch(scale -> scale < SINGULAR)) {
                return Optional.empty();
            }
            var even = square.copy();
            var target = cross.copy();
            for (var a = 0; a < scales.length; a++) {
                for (var b = 0; b < scales.length; b++) {
                    even.multiplyEntry(a, b, 1 / (scales[a] * scales[b]));
                }
                target.setEntry(a, target.getEntry(a) / scales[a]);
            }
            var solver = new QRDecomposition(even, SINGULAR).getSolver();
            if (!solver.isNonSingular()) {
                return Optional.empty();
            }
            var solved = solver.solve(target);
            for (var a = 0; a < scales.length; a++) {
                solved.setEntry(a, solved.getEntry(a) / scales[a]);
            }
            return Optional.of(solved);
        }
    }
}
