package nl.koers.insight.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.koers.insight.model.ProofFinding.Lag;
import nl.koers.insight.model.ProofFinding.NoVariation;
import nl.koers.insight.model.ProofFinding.NotYet;
import nl.koers.insight.model.ProofFinding.Proof;
import nl.koers.insight.model.ProofFinding.Saturation;
import nl.koers.insight.model.ProofFinding.Without;

/**
 * Do more appointments go together with more orders or revenue, here? (F5) Both relations are per appointment.
 *
 * <p>Naive: least squares of a week's outcome on the mean appointments of that week and the twelve before. Honest: the same
 * after taking off what belongs to the person and to the month, with a smooth profile over the lags ({@link LagBasis}),
 * {@code outcome(i, t) = person(i) + month(t) + sum over lags of effect(lag) x appointments(i, t - lag)}. Assumes that a
 * week's outcome does not change the appointments that went before, and that nothing else changes within a person along with
 * the appointments. It shows what goes together, not what causes what.
 */
public final class Prover {

    private static final int FEWEST_WEEKS = 26;
    private static final int FEWEST_ORDERS = 10;
    private static final int FREE = 10;
    private static final double FIGURES_OF_A_MONTH = 1.5;
    private static final double CONFIDENCE = 0.9;
    private static final double SURE = 0.98;

    private Prover() {}

    public static ProofFinding prove(List<RepFacts> reps, Measure measure) {
        var panel = Panel.of(reps, measure);
        var orders =
                (int) Arrays.stream(Panel.of(reps, Measure.ORDERS).outcome()).sum();
        var rows = panel.rows().size();
        var used = new Within(panel.reps(), panel.months(), panel.pace()).used();
        var needed = Math.max(FEWEST_WEEKS, used + LagBasis.SHAPES + FREE);
        if (rows < needed || orders < FEWEST_ORDERS) {
            return new NotYet(rows, orders, weeksMore(reps, needed, orders));
        }
        var naive = naive(panel);
        var honest = honest(panel);
        if (naive.isEmpty() || honest.isEmpty()) {
            return new NoVariation(rows, orders);
        }
        var whole = honest.get().estimate(LagBasis.sums(), CONFIDENCE);
        return new Proof(
                rows,
                orders,
                naive.get(),
                whole,
                lags(honest.get()),
                saturation(panel, whole),
                Dot.of(panel.pace(), panel.outcome()),
                own(panel),
                without(reps, panel, whole));
    }

    private static Optional<Estimate> naive(Panel panel) {
        var everyone = new int[panel.rows().size()];
        var within = new Within(everyone, everyone, panel.pace());
        return Fit.of(new double[][] {within.of(panel.pace())}, within.of(panel.outcome()), panel.halfYears(), 1)
                .map(fit -> fit.estimate(new double[] {1}, CONFIDENCE));
    }

    private static Optional<Fit> honest(Panel panel) {
        var within = new Within(panel.reps(), panel.months(), panel.pace());
        var columns = Arrays.stream(panel.shapes()).map(within::of).toArray(double[][]::new);
        return Fit.of(columns, within.of(panel.outcome()), panel.halfYears(), widen(panel, within));
    }

    private static List<Dot> own(Panel panel) {
        var within = new Within(panel.reps(), panel.months(), panel.pace());
        return Dot.of(within.of(panel.pace()), within.of(panel.outcome()));
    }

    /**
     * Taking means off takes some of the chance off too, which the jackknife then does not see: {@code n / (n - used)} of it,
     * one part in so many as a person has clusters, and for the months one part in so many as there are people in one. A month
     * has a mean and a slope, of which the slope hides less: together one and a half.
     */
    private static double widen(Panel panel, Within within) {
        double people = Arrays.stream(panel.reps()).distinct().count();
        var each = Arrays.stream(panel.halfYears()).distinct().count() / people;
        var rows = (double) panel.rows().size();
        return rows
                / Math.max(1, rows - within.used() - LagBasis.SHAPES)
                * hidden(each)
                * hidden(people / FIGURES_OF_A_MONTH);
    }

    private static double hidden(double parts) {
        return parts <= 1 ? 1 : Math.min(2, parts / (parts - 1));
    }

    private static List<Lag> lags(Fit honest) {
        return IntStream.rangeClosed(0, LagBasis.LONGEST)
                .mapToObj(lag -> new Lag(lag, honest.estimate(LagBasis.at(lag), CONFIDENCE)))
                .toList();
    }

    private static Optional<Saturation> saturation(Panel panel, Estimate whole) {
        if (whole.direction() != Estimate.Direction.MORE) {
            return Optional.empty();
        }
        var sorted = panel.pace();
        Arrays.sort(sorted);
        var bend = sorted[sorted.length / 2];
        var beyond = Arrays.stream(panel.pace())
                .map(pace -> Math.max(0, pace - bend))
                .toArray();
        var within = new Within(panel.reps(), panel.months(), panel.pace());
        var columns = new double[][] {within.of(panel.pace()), within.of(beyond)};
        return Fit.of(columns, within.of(panel.outcome()), panel.halfYears(), widen(panel, within))
                .filter(fit -> fit.estimate(new double[] {0, 1}, SURE).direction() == Estimate.Direction.LESS)
                .map(fit -> new Saturation(
                        bend,
                        fit.coefficients().getEntry(0),
                        fit.coefficients().getEntry(0) + fit.coefficients().getEntry(1)));
    }

    private static List<Without> without(List<RepFacts> reps, Panel panel, Estimate whole) {
        var members = Arrays.stream(panel.reps()).distinct().toArray();
        return members.length < 3
                ? List.of()
                : Arrays.stream(members)
                        .boxed()
                        .flatMap(rep -> honest(panel.without(rep))
                                .map(fit -> fit.estimate(LagBasis.sums(), CONFIDENCE))
                                .filter(rest -> rest.direction() != whole.direction())
                                .map(rest -> new Without(reps.get(rep).rep(), rest))
                                .stream())
                        .toList();
    }

    private static OptionalInt weeksMore(List<RepFacts> reps, int needed, int orders) {
        var weeks = reps.stream().mapToInt(rep -> rep.weeks().size()).max().orElse(0);
        if (orders == 0 || weeks == 0) {
            return OptionalInt.empty();
        }
        var more = 0;
        while (rowsAfter(reps, more) < needed) {
            more++;
        }
        var forOrders = (int) Math.ceil((FEWEST_ORDERS - orders) * (double) weeks / orders);
        return OptionalInt.of(Math.max(more, forOrders));
    }

    private static int rowsAfter(List<RepFacts> reps, int more) {
        return reps.stream()
                .mapToInt(rep -> Math.max(0, rep.weeks().size() + more - LagBasis.LONGEST))
                .sum();
    }
}
