package nl.koers.insight.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/**
 * How long a {@link Cusum} runs until it sounds, on average: the Markov chain of Brook and Evans (1972) on points from 0 to
 * the threshold, with the expected run straight between two points. A week's norm is drawn from the norms that are typical for the rep, so that
 * holidays and part-time weeks are in it.
 */
final class CusumChain {

    private static final int STATES = 50;
    private static final double NEGLIGIBLE = 1e-9;

    private final List<Step> steps;

    private CusumChain(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * @param norms of typical weeks, each above 0
     * @param kept the share of the norm that is truly kept, 1 or less
     * @param dispersion variance of a count per mean
     */
    static CusumChain of(Cusum cusum, List<Double> norms, double kept, double dispersion) {
        var weights = new TreeMap<Double, Integer>();
        norms.forEach(norm -> weights.merge(norm, 1, Integer::sum));
        var steps = new ArrayList<Step>();
        for (Map.Entry<Double, Integer> norm : weights.entrySet()) {
            var law = new CountLaw(norm.getKey() * kept, norm.getKey() * kept * dispersion);
            var weight = (double) norm.getValue() / norms.size();
            var left = 1.0;
            for (var k = 0; left > NEGLIGIBLE && k < 10_000; k++) {
                var chance = Math.exp(law.logProbability(k));
                left -= chance;
                steps.add(new Step(cusum.step(k, norm.getKey()), chance * weight));
            }
        }
        return new CusumChain(steps);
    }

    /** Weeks until the sum, from 0, first reaches a threshold. */
    double weeksUntil(double threshold) {
        var width = threshold / STATES;
        var stay = new double[STATES + 1][STATES + 1];
        for (var state = 0; state <= STATES; state++) {
            for (var step : steps) {
                move(stay[state], (state * width + step.by()) / width, step.chance());
            }
        }
        for (var state = 0; state <= STATES; state++) {
            for (var to = 0; to <= STATES; to++) {
                stay[state][to] = (state == to ? 1 : 0) - stay[state][to];
            }
        }
        var ones = new double[STATES + 1];
        Arrays.fill(ones, 1);
        var solver = new LUDecomposition(new Array2DRowRealMatrix(stay, false)).getSolver();
        return solver.solve(new ArrayRealVector(ones, false)).getEntry(0);
    }

    private static void move(double[] row, double at, double chance) {
        if (at <= 0) {
            row[0] += chance;
        } else if (at < STATES) {
            var below = (int) at;
            var upper = at - below;
            row[below] += chance * (1 - upper);
            row[below + 1] += chance * upper;
        }
    }

    private record Step(double by, double chance) {}
}
