package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.koers.insight.model.SimulatedTeam.Kind;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Forecasts held against simulated teams whose future is known (F2). Half the teams changed course in the past, by -25 or
 * +30 % appointments; half of them have a dispersion of 1.6.
 */
class F2ForecastCalibrationTest {

    private static final int TEAMS = Integer.getInteger("koers.teams", 200);
    private static final int PATHS = 1_000;
    private static final int BINS = 10;

    private static final int[] SAID = new int[BINS];
    private static final int[] CAME = new int[BINS];
    private static final double[] CHANCES = new double[BINS];
    private static int inside;
    private static int insideHalfway;

    @BeforeAll
    static void simulate(TestReporter reporter) {
        for (var number = 0; number < TEAMS; number++) {
            team(number);
        }
        reporter.publishEntry("inside the fan at the end %.1f, halfway %.1f of 100"
                .formatted(100.0 * inside / TEAMS, 100.0 * insideHalfway / TEAMS));
        for (var bin = 0; bin < BINS; bin++) {
            reporter.publishEntry("%d chances: said %.3f, came %.3f"
                    .formatted(SAID[bin], CHANCES[bin] / SAID[bin], (double) CAME[bin] / SAID[bin]));
        }
    }

    @Test
    void theFanHoldsTheOutcomeAsOftenAsItSays() {
        assertThat(100.0 * inside / TEAMS).isBetween(75.0, 85.0);
        assertThat(100.0 * insideHalfway / TEAMS).isBetween(75.0, 85.0);
    }

    @Test
    void theChanceToReachATargetIsCalibrated() {
        for (var bin = 0; bin < BINS; bin++) {
            var law = new BinomialDistribution(SAID[bin], CHANCES[bin] / SAID[bin]);
            assertThat(CAME[bin])
                    .as("of %d with a chance around %.2f", SAID[bin], CHANCES[bin] / SAID[bin])
                    .isBetween(law.inverseCumulativeProbability(0.005), law.inverseCumulativeProbability(0.995));
        }
    }

    private static void team(int number) {
        var dice = new Dice(1_000 + number);
        var change = number % 4 == 1 ? 0.75 : number % 4 == 3 ? 1.3 : 1;
        var team = SimulatedTeam.of(new Kind(5 + number % 6, 104, 26, number % 8 < 4 ? 1 : 1.6, change), dice);
        var belief = Learning.from(team.facts(), team.last()).orElseThrow();
        var targets = IntStream.range(0, team.truth().size())
                .mapToDouble(rep -> target(team, rep, dice))
                .toArray();
        var ahead = IntStream.range(0, targets.length)
                .mapToObj(rep -> ahead(team, rep, targets[rep]))
                .toList();
        var forecast = Forecaster.withPaths(belief, number, PATHS).forecast(ahead, WhatIf.NOTHING);
        check(team, forecast, targets);
    }

    private static RepAhead ahead(SimulatedTeam team, int rep, double target) {
        var id = team.facts().get(rep).rep();
        return new RepAhead(id, team.exposuresAhead(rep), 0, OptionalDouble.of(target), 0, 0);
    }

    private static void check(SimulatedTeam team, Forecast forecast, double[] targets) {
        var came = IntStream.range(0, team.truth().size())
                .mapToDouble(team::wonAhead)
                .sum();
        var last = forecast.fan().getLast();
        inside += last.low() <= came && came <= last.high() ? 1 : 0;
        var halfway = new SimulatedTeam(team.truth(), team.facts(), team.last(), 13);
        var then = IntStream.range(0, team.truth().size())
                .mapToDouble(halfway::wonAhead)
                .sum();
        insideHalfway += forecast.fan().get(12).low() <= then
                        && then <= forecast.fan().get(12).high()
                ? 1
                : 0;
        for (var rep = 0; rep < team.truth().size(); rep++) {
            var said = forecast.reps().get(rep).target().orElseThrow();
            var bin = Math.min(BINS - 1, (int) (said * BINS));
            SAID[bin]++;
            CHANCES[bin] += said;
            CAME[bin] += team.wonAhead(rep) >= targets[rep] ? 1 : 0;
        }
    }

    /** As targets are set: around what was won before. One that knew the truth would not be a fair test of what can be known. */
    private static double target(SimulatedTeam team, int rep, Dice dice) {
        var before = team.facts().get(rep).asOf(team.last()).deals().stream()
                .filter(DealFact::isWon)
                .mapToDouble(DealFact::value)
                .sum();
        return Math.max(1_000, before / 4) * Math.exp(0.4 * dice.gaussian());
    }
}
