package nl.koers.insight.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.koers.insight.model.DealFact.Ending;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;

/**
 * A team whose truth is known: rates, conversions, delays, values, dispersion and a course change are drawn first, the weeks
 * from them.
 *
 * @param facts past and future together; the models see them {@link RepFacts#asOf} the last past week
 */
record SimulatedTeam(List<TrueRep> truth, List<RepFacts> facts, SalesWeek last, int future) {

    static final SalesWeek FIRST = new SalesWeek(2024, 1);
    static final double[] DELAY = {.05, .1, .14, .15, .13, .11, .09, .07, .05, .04, .03, .02, .02};
    private static final int LOSS_MEAN = 5;

    /** What makes teams differ. */
    record Kind(int reps, int past, int future, double dispersion, double change) {}

    /** @param rate appointments per full week before the change of course */
    record TrueRep(double rate, double after, double conversion, double winning, double logValue) {

        double orders() {
            return after * conversion * winning;
        }
    }

    static SimulatedTeam of(Kind kind, Dice dice) {
        var changes = kind.change() == 1 ? -1 : kind.past() / 4 + dice.below(kind.past() / 2);
        var truth = new ArrayList<TrueRep>();
        var facts = new ArrayList<RepFacts>();
        for (var i = 0; i < kind.reps(); i++) {
            var isNew = i % 4 == 3;
            var rate = spread(dice, isNew ? 4 : 8, 0.25);
            var after = changes < 0 ? rate : rate * kind.change();
            var rep = new TrueRep(
                    rate,
                    after,
                    Math.min(0.8, spread(dice, 0.25, 0.3)),
                    Math.min(0.8, spread(dice, 0.35, 0.25)),
                    Math.log(8_000) + 0.3 * dice.gaussian());
            truth.add(rep);
            facts.add(weeks(new RepId(i + 1), isNew, rep, kind, changes, dice));
        }
        return new SimulatedTeam(truth, facts, FIRST.plusWeeks(kind.past() - 1), kind.future());
    }

    double wonAhead(int rep) {
        return facts.get(rep).deals().stream()
                .filter(DealFact::isWon)
                .filter(deal -> deal.ending().orElseThrow().week().isAfter(last)
                        && !deal.ending().orElseThrow().week().isAfter(last.plusWeeks(future)))
                .mapToDouble(DealFact::value)
                .sum();
    }

    List<Double> exposuresAhead(int rep) {
        return facts.get(rep).weeks().stream()
                .filter(week -> week.week().isAfter(last))
                .map(WeekFact::exposure)
                .toList();
    }

    private static RepFacts weeks(RepId id, boolean isNew, TrueRep rep, Kind kind, int changes, Dice dice) {
        var weeks = new ArrayList<WeekFact>();
        var deals = new ArrayList<DealFact>();
        for (var w = 0; w < kind.past() + kind.future(); w++) {
            var week = FIRST.plusWeeks(w);
            var luck = dice.share();
            var exposure = luck < 0.1 ? 0 : luck < 0.25 ? 0.8 : 1;
            var mean = exposure * (w < changes ? rep.rate() : rep.after());
            var beyond = kind.dispersion() - 1;
            var counted = dice.poisson(beyond > 0 && mean > 0 ? dice.gamma(mean / beyond, beyond) : mean);
            weeks.add(new WeekFact(week, exposure, counted));
            IntStream.range(0, counted)
                    .filter(i -> dice.share() < rep.conversion())
                    .forEach(i -> deals.add(deal(week, rep, dice)));
        }
        var group = isNew ? FieldOfPlay.Kind.NEW_BUSINESS : FieldOfPlay.Kind.EXISTING;
        return new RepFacts(id, group, weeks, deals);
    }

    private static DealFact deal(SalesWeek week, TrueRep rep, Dice dice) {
        var value = Math.exp(rep.logValue() + 0.7 * dice.gaussian());
        var won = dice.share() < rep.winning();
        var delay = won ? delay(dice) : (int) (-LOSS_MEAN * Math.log(dice.share()));
        return new DealFact(week, Optional.of(new Ending(won, week.plusWeeks(delay))), value, value);
    }

    private static int delay(Dice dice) {
        var luck = dice.share();
        var delay = 0;
        while (delay < DELAY.length - 1 && luck >= DELAY[delay]) {
            luck -= DELAY[delay];
            delay++;
        }
        return delay;
    }

    /** Around a mean, with a coefficient of variation. */
    private static double spread(Dice dice, double mean, double variation) {
        var shape = 1 / (variation * variation);
        return dice.gamma(shape, mean / shape);
    }
}
