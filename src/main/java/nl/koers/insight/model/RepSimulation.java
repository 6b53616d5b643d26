package nl.koers.insight.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.koers.insight.model.RepBelief.OpenDeal;

/**
 * The orders of one rep on many paths (F2). Appointments are not drawn one by one: thinning a Poisson count leaves a Poisson
 * count, so the orders that come from appointments still to be made are Poisson with mean {@code (rate x conversion + direct)
 * x winning x sum over weeks of exposure x P(order in time)}, spread over the weeks as exposures and delays say. A dispersion
 * above 1 is thinned along: {@code 1 + (dispersion - 1) x conversion x winning}. Open deals are won by
 * {@code P(won | still open)} as the delays say.
 *
 * <p>What-if draws from chances of its own, so that the rest of each path stays as it was.
 */
final class RepSimulation {

    private static final int WEEKS = 4096;

    private final TeamBelief team;
    private final RepBelief belief;
    private final RepAhead ahead;
    private final Draws draws;
    private final double[] surprises;
    private final double[] arriving;
    private final int[] weeks;

    RepSimulation(TeamBelief team, RepBelief belief, RepAhead ahead, Draws draws) {
        this.team = team;
        this.belief = belief;
        this.ahead = ahead;
        this.draws = draws;
        surprises = team.surprises().stream().mapToDouble(Double::doubleValue).toArray();
        arriving = arriving();
        weeks = arriving.length == 0 ? new int[0] : guide(arriving);
    }

    /**
     * Adds won euros to each week and path.
     *
     * @param won by week and path
     * @return euros won in the period by path, what was won already included
     */
    double[] run(WhatIf whatIf, long seed, int part, double[][] won) {
        var paths = won.length == 0 ? draws.size() : won[0].length;
        var totals = new double[paths];
        Arrays.fill(totals, ahead.won());
        if (won.length > 0) {
            var dice = Dice.of(~seed, 2L * part);
            var change = Dice.of(~seed, 2L * part + 1);
            for (var path = 0; path < paths; path++) {
                newOrders(path, dice, change, whatIf, won, totals);
            }
            for (var deal : belief.open()) {
                openDeal(deal, dice, won, totals);
            }
        }
        return totals;
    }

    private void newOrders(int path, Dice dice, Dice change, WhatIf whatIf, double[][] won, double[] totals) {
        var draw = path % draws.size();
        var thinning = draws.conversion(draw) * draws.winning(draw);
        var rate = draws.rate(draw);
        var inTime = arriving[arriving.length - 1];
        var mean = (rate * thinning + belief.direct() * draws.winning(draw)) * inTime;
        var more = whatIf.change(rate) * thinning * inTime;
        var typical = draws.value(draw);
        var orders = dice.poisson(unrest(dice, mean, thinning));
        for (var i = 0; i < orders; i++) {
            var bits = dice.bits();
            var week = weeks[(int) ((bits >>> 32) & (WEEKS - 1))];
            var value = typical * surprises[(int) (((bits & 0xFFFFFFFFL) * surprises.length) >>> 32)];
            if (more >= 0 || change.share() * mean < mean + more) {
                won[week][path] += value;
                totals[path] += value;
            }
        }
        var extra = change.poisson(more);
        for (var i = 0; i < extra; i++) {
            var value = value(change, draw);
            won[week(change.share() * inTime, arriving)][path] += value;
            totals[path] += value;
        }
    }

    private double unrest(Dice dice, double mean, double thinning) {
        var beyond = (team.dispersion() - 1) * thinning;
        return beyond <= 0 || mean <= 0 ? mean : dice.gamma(mean / beyond, beyond);
    }

    private void openDeal(OpenDeal deal, Dice dice, double[][] won, double[] totals) {
        var before = team.delays().wonWithin(deal.age());
        var left = 1 - before;
        var lost = team.delays().notYetLost(deal.age());
        var coming = new double[won.length];
        for (var week = 0; week < won.length; week++) {
            coming[week] = left <= 0 ? 0 : (wonWithin(deal.age() + week, week) - before) / left;
        }
        for (var path = 0; path < totals.length; path++) {
            var draw = path % draws.size();
            var winning = draws.winning(draw);
            var alive = winning * left;
            var chance = alive <= 0 ? 0 : alive / (alive + (1 - winning) * lost);
            var luck = dice.share();
            if (luck < chance * coming[coming.length - 1]) {
                var value = deal.value() > 0 ? deal.value() : value(dice, draw);
                won[week(luck / chance, coming)][path] += value;
                totals[path] += value;
            }
        }
    }

    private double value(Dice dice, int draw) {
        return draws.value(draw) * surprises[dice.below(surprises.length)];
    }

    /** Full weeks of work whose requests are orders by the end of each week to come, if they become one. */
    private double[] arriving() {
        List<Double> exposures = ahead.exposures();
        var sums = new double[exposures.size()];
        for (var week = 0; week < sums.length; week++) {
            for (var source = 0; source <= week; source++) {
                sums[week] += exposures.get(source) * wonWithin(week - source - 1, week);
            }
        }
        return sums;
    }

    /** The share of orders that came by the end of a week to come, begun at an age: of the last week only its own days. */
    private double wonWithin(int ageBefore, int week) {
        var by = team.delays().wonWithin(ageBefore + 1);
        if (week < ahead.exposures().size() - 1 || ageBefore < 0) {
            return by;
        }
        var before = team.delays().wonWithin(ageBefore);
        return before + (by - before) * ahead.lastWeek();
    }

    /** Weeks as often as orders arrive in them, to draw from in one step. */
    private static int[] guide(double[] cumulative) {
        var inTime = cumulative[cumulative.length - 1];
        return IntStream.range(0, WEEKS)
                .map(i -> week((i + 0.5) / WEEKS * inTime, cumulative))
                .toArray();
    }

    private static int week(double at, double[] cumulative) {
        var found = Arrays.binarySearch(cumulative, at);
        return Math.min(cumulative.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}
