package nl.koers.insight.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.koers.insight.model.Forecast.FanWeek;
import nl.koers.insight.model.Forecast.NormChance;
import nl.koers.insight.model.Forecast.RepForecast;

/**
 * Foretells won value by simulation (F2): rates, conversions and values are drawn from what is believed, then orders from
 * them. Reps share what is not known of their group's means, so that errors do not average out. Assumes that the pace of
 * each rep goes on but for leave and holidays (no season), that a request comes in the week of its appointment, and that reps
 * are independent otherwise.
 */
public final class Forecaster {

    /** Paths of a forecast that is shown. */
    public static final int PATHS = 10_000;

    /** And of one of the past. */
    public static final int QUICK_PATHS = 2_000;

    private final TeamBelief team;
    private final long seed;
    private final int paths;

    private Forecaster(TeamBelief team, long seed, int paths) {
        this.team = team;
        this.seed = seed;
        this.paths = paths;
    }

    /** Forecasts of one day are the same all day. */
    public static Forecaster on(LocalDate today, TeamBelief team) {
        return new Forecaster(team, today.toEpochDay(), PATHS);
    }

    /** With fewer paths, for a look back that is shown without a chance to the per cent. */
    public static Forecaster quick(LocalDate day, TeamBelief team) {
        return new Forecaster(team, day.toEpochDay(), QUICK_PATHS);
    }

    static Forecaster withPaths(TeamBelief team, long seed, int paths) {
        return new Forecaster(team, seed, paths);
    }

    /**
     * Foretells the weeks after the last known one.
     *
     * @param ahead of those reps of the team that are to be foretold; all with the same number of weeks. A rep who is not
     *     believed anything of is left out.
     */
    public Forecast forecast(List<RepAhead> ahead, WhatIf whatIf) {
        var weeks = ahead.stream().mapToInt(rep -> rep.exposures().size()).max().orElse(0);
        var won = new double[weeks][paths];
        var reps = new ArrayList<RepForecast>();
        for (var i = 0; i < team.reps().size(); i++) {
            var belief = team.reps().get(i);
            for (var rep : ahead) {
                if (rep.rep().equals(belief.rep())) {
                    var simulation = new RepSimulation(team, belief, rep, draws(i, belief));
                    reps.add(forecast(belief, rep, simulation.run(whatIf, seed, i, won), whatIf));
                }
            }
        }
        var start = new double[paths];
        Arrays.fill(start, ahead.stream().mapToDouble(RepAhead::won).sum());
        return new Forecast(fan(start, won), new Totals(start), reps);
    }

    private List<FanWeek> fan(double[] sums, double[][] won) {
        return IntStream.range(0, won.length)
                .mapToObj(week -> {
                    Arrays.setAll(sums, path -> sums[path] + won[week][path]);
                    var totals = new Totals(sums);
                    return new FanWeek(
                            team.last().plusWeeks(week + 1),
                            totals.quantile(0.1),
                            totals.quantile(0.5),
                            totals.quantile(0.9));
                })
                .toList();
    }

    private RepForecast forecast(RepBelief belief, RepAhead rep, double[] paths, WhatIf whatIf) {
        var totals = new Totals(paths);
        var target = rep.target().isPresent()
                ? OptionalDouble.of(totals.chanceOf(rep.target().getAsDouble()))
                : OptionalDouble.empty();
        return new RepForecast(rep.rep(), totals, target, normChance(belief, rep, whatIf));
    }

    private NormChance normChance(RepBelief belief, RepAhead rep, WhatIf whatIf) {
        var rate = belief.rate().mean() + whatIf.change(belief.rate().mean());
        return new NormChance(chance(belief, rep, rate), rep.norm(), rep.balance(), rep.exposure(), rate);
    }

    /** The chance that counts to come, negative binomial around what is believed, make up for the norm. */
    private double chance(RepBelief belief, RepAhead rep, double rate) {
        var missing = rep.norm() - rep.balance();
        var exposure = rep.exposure();
        if (missing <= 0 || rate * exposure == 0) {
            return missing <= 0 ? 1 : 0;
        }
        var mean = rate * exposure;
        var variance = team.dispersion() * mean + belief.rate().totalVariance() * exposure * exposure;
        return 1 - new CountLaw(mean, variance).cumulative((int) Math.ceil(missing) - 1);
    }

    private Draws draws(int rep, RepBelief belief) {
        return Draws.of(
                belief, Dice.of(seed, rep), Dice.of(seed, belief.group().name().hashCode()), paths);
    }
}
