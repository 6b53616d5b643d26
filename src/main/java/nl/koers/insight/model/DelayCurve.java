package nl.koers.insight.model;

import java.util.Arrays;
import java.util.Collection;
import nl.koers.kernel.SalesWeek;

/**
 * How long requests take to become orders, and how many do (F2). Read from deals that were won, lost or are still open by
 * the estimator of Aalen and Johansen (1978), so that open deals neither count as lost nor are left out. The delays of won
 * deals are mixed with a geometric law of the same mean that counts as three deals: what was never seen is not impossible.
 * Assumes that deals of the whole team take about equally long and that the delay does not depend on the value.
 */
public final class DelayCurve {

    static final int LONGEST = 104;
    private static final double SMOOTHING = 3;
    private static final double FIRST_MEAN = 4;

    private final double winShare;
    private final double[] wonBy;
    private final double[] lostBy;

    private DelayCurve(double winShare, double[] wonBy, double[] lostBy) {
        this.winShare = winShare;
        this.wonBy = wonBy;
        this.lostBy = lostBy;
    }

    static DelayCurve of(Collection<DealFact> deals, SalesWeek last) {
        var won = new double[LONGEST + 1];
        var lost = new double[LONGEST + 1];
        var seen = new double[LONGEST + 1];
        for (var deal : deals) {
            var age = Math.min(LONGEST, deal.age(last));
            seen[age]++;
            if (deal.ending().isPresent()) {
                (deal.isWon() ? won : lost)[age]++;
            }
        }
        var orders = Arrays.stream(won).sum();
        var atRisk = (double) deals.size();
        var open = 1.0;
        for (var age = 0; age <= LONGEST; age++) {
            var left = atRisk - seen[age];
            var share = atRisk == 0 ? 0 : open / atRisk;
            open -= share * (won[age] + lost[age]);
            won[age] *= share;
            lost[age] *= share;
            atRisk = left;
        }
        return new DelayCurve(Arrays.stream(won).sum(), cumulative(smooth(won, orders)), cumulative(lost));
    }

    /** The share of requests that are won in the end. */
    public double winShare() {
        return winShare;
    }

    /** The share of won deals that are won within so many weeks, 0 for a negative number. */
    public double wonWithin(int weeks) {
        return weeks < 0 ? 0 : wonBy[Math.min(weeks, LONGEST)];
    }

    /** The share of deals that are not won and not yet known to be lost after so many weeks. */
    double notYetLost(int weeks) {
        var never = Math.max(1e-9, 1 - winShare);
        return Math.clamp((never - lostBy[Math.min(weeks, LONGEST)]) / never, 0, 1);
    }

    private static double[] smooth(double[] won, double orders) {
        var sum = Arrays.stream(won).sum();
        var mean = FIRST_MEAN;
        if (sum > 0) {
            mean = 0;
            for (var age = 0; age <= LONGEST; age++) {
                mean += age * won[age] / sum;
            }
        }
        var stay = mean / (mean + 1);
        var smooth = new double[LONGEST + 1];
        for (var age = 0; age <= LONGEST; age++) {
            var geometric = (1 - stay) * Math.pow(stay, age);
            var observed = sum > 0 ? won[age] / sum : 0;
            smooth[age] = (orders * observed + SMOOTHING * geometric) / (orders + SMOOTHING);
        }
        return smooth;
    }

    private static double[] cumulative(double[] parts) {
        var sums = parts.clone();
        Arrays.parallelPrefix(sums, Double::sum);
        return sums;
    }
}
