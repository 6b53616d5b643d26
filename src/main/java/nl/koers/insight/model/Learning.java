package nl.koers.insight.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.koers.insight.model.RepBelief.OpenDeal;
import nl.koers.kernel.SalesWeek;

/**
 * Learns from the past of a team what a forecast needs (F1, F2). Requests are held against the appointments of the same
 * period, orders against the requests that had the time to become one ({@link DelayCurve}), values by their logarithms.
 */
public final class Learning {

    /** With fewer orders in the whole team nothing is foretold. */
    public static final int FEWEST_ORDERS = 5;

    private static final double LEAST_VARIANCE = 0.01;
    private static final double LEAST_WEIGHT_OF_GROUP = 3;

    private final List<RepFacts> reps;
    private final SalesWeek last;
    private final DelayCurve delays;
    private final double dispersion;
    private final Fading fading;

    private Learning(List<RepFacts> reps, SalesWeek last) {
        this.reps = reps;
        this.last = last;
        delays =
                DelayCurve.of(reps.stream().flatMap(rep -> rep.deals().stream()).toList(), last);
        dispersion = Dispersion.of(reps);
        fading = Fading.of(reps, dispersion);
    }

    /**
     * What may be believed at the end of a week; later facts are not looked at.
     *
     * @return empty with fewer than 5 orders, or when nobody worked yet
     */
    public static Optional<TeamBelief> from(List<RepFacts> facts, SalesWeek last) {
        var known = facts.stream().map(rep -> rep.asOf(last)).toList();
        var orders = known.stream()
                .flatMap(rep -> rep.deals().stream())
                .filter(DealFact::isWon)
                .count();
        var worked = known.stream().flatMap(rep -> rep.weeks().stream()).anyMatch(week -> week.exposure() > 0);
        return orders < FEWEST_ORDERS || !worked ? Optional.empty() : Optional.of(new Learning(known, last).belief());
    }

    private TeamBelief belief() {
        var rates = rates();
        var conversions = conversions();
        var winning = winning();
        var logs = reps.stream().map(Learning::logarithms).toList();
        var mean = logs.stream().flatMapToDouble(Arrays::stream).average().orElse(0);
        var variance = Math.max(LEAST_VARIANCE, within(logs));
        var values = grouped(
                Shrinkage.ofLogarithms(variance)::shrinkPlaces,
                logs.stream()
                        .mapToDouble(
                                own -> Arrays.stream(own).map(log -> log - mean).sum())
                        .toArray(),
                logs.stream().mapToDouble(own -> own.length).toArray());
        var beliefs = IntStream.range(0, reps.size())
                .mapToObj(i -> new RepBelief(
                        reps.get(i).rep(),
                        reps.get(i).group(),
                        rates.get(i),
                        conversions.get(i),
                        direct(reps.get(i)),
                        winning.get(i),
                        shifted(values.get(i), mean),
                        open(reps.get(i))))
                .toList();
        return new TeamBelief(last, beliefs, dispersion, fading.kept(), delays, surprises(logs));
    }

    private List<Belief> rates() {
        var sums = reps.stream().map(rep -> fading.sums(rep.weeks())).toList();
        return grouped(
                Shrinkage.ofCounts(dispersion)::shrink,
                sums.stream().mapToDouble(sum -> sum[1]).toArray(),
                sums.stream().mapToDouble(sum -> sum[0]).toArray());
    }

    private List<Belief> conversions() {
        return grouped(
                Shrinkage.ofShares()::shrink,
                reps.stream()
                        .mapToDouble(rep -> Math.min(rep.deals().size(), appointments(rep)))
                        .toArray(),
                reps.stream().mapToDouble(Learning::appointments).toArray());
    }

    private List<Belief> winning() {
        var won = reps.stream()
                .mapToDouble(rep -> rep.deals().stream().filter(DealFact::isWon).count())
                .toArray();
        var ripe = reps.stream()
                .mapToDouble(rep -> rep.deals().stream()
                        .mapToDouble(deal ->
                                delays.wonWithin(Math.max(0, deal.opened().weeksUntil(last))))
                        .sum())
                .toArray();
        return grouped(
                Shrinkage.ofShares()::shrink,
                won,
                IntStream.range(0, won.length)
                        .mapToDouble(i -> Math.max(won[i], ripe[i]))
                        .toArray());
    }

    /** Group by group; a group of which too little is known is taken together with the whole team. */
    private List<Belief> grouped(BiFunction<double[], double[], List<Belief>> shrink, double[] sums, double[] weights) {
        var beliefs = new ArrayList<Belief>(shrinkOrNothing(shrink, sums, weights));
        var groups = EnumSet.copyOf(reps.stream().map(RepFacts::group).toList());
        for (var group : groups) {
            var members = IntStream.range(0, reps.size())
                    .filter(i -> reps.get(i).group() == group)
                    .toArray();
            var own = Arrays.stream(members).mapToDouble(i -> weights[i]).toArray();
            if (Arrays.stream(own).sum() >= LEAST_WEIGHT_OF_GROUP) {
                var ofGroup = shrink.apply(
                        Arrays.stream(members).mapToDouble(i -> sums[i]).toArray(), own);
                IntStream.range(0, members.length).forEach(j -> beliefs.set(members[j], ofGroup.get(j)));
            }
        }
        return beliefs;
    }

    private static List<Belief> shrinkOrNothing(
            BiFunction<double[], double[], List<Belief>> shrink, double[] sums, double[] weights) {
        return Arrays.stream(weights).sum() > 0
                ? shrink.apply(sums, weights)
                : Collections.nCopies(sums.length, new Belief(1e-6, 1e-9, 0, 0));
    }

    private static double appointments(RepFacts rep) {
        return rep.weeks().stream().mapToInt(WeekFact::appointments).sum();
    }

    private static double direct(RepFacts rep) {
        var exposure = rep.weeks().stream().mapToDouble(WeekFact::exposure).sum();
        return exposure == 0 ? 0 : Math.max(0, rep.deals().size() - appointments(rep)) / exposure;
    }

    private List<OpenDeal> open(RepFacts rep) {
        return rep.deals().stream()
                .filter(deal -> deal.ending().isEmpty())
                .map(deal -> new OpenDeal(deal.age(last), deal.value()))
                .toList();
    }

    private static double[] logarithms(RepFacts rep) {
        return rep.deals().stream()
                .filter(deal -> deal.isWon() && deal.value() > 0)
                .mapToDouble(deal -> Math.log(deal.value()))
                .toArray();
    }

    private static double within(List<double[]> logs) {
        var free = logs.stream().mapToInt(own -> Math.max(0, own.length - 1)).sum();
        var squares = logs.stream().mapToDouble(Learning::squares).sum();
        return free == 0 ? 0 : squares / free;
    }

    private static double squares(double[] own) {
        var mean = Arrays.stream(own).average().orElse(0);
        return Arrays.stream(own).map(log -> (log - mean) * (log - mean)).sum();
    }

    private static List<Double> surprises(List<double[]> logs) {
        var orders = logs.stream().mapToInt(own -> own.length).sum();
        var free = logs.stream().mapToInt(own -> Math.max(0, own.length - 1)).sum();
        var widen = free == 0 ? 1 : Math.sqrt((double) orders / free);
        return orders == 0
                ? List.of(1.0)
                : logs.stream()
                        .flatMapToDouble(own -> {
                            var mean = Arrays.stream(own).average().orElse(0);
                            return Arrays.stream(own).map(log -> Math.exp((log - mean) * widen));
                        })
                        .boxed()
                        .toList();
    }

    private static Belief shifted(Belief belief, double by) {
        return new Belief(belief.mean() + by, belief.variance(), belief.credibility(), belief.shared());
    }
}
