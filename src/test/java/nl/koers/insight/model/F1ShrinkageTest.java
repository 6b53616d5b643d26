package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.koers.insight.model.SimulatedTeam.Kind;
import nl.koers.kernel.SalesWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shrinking to the group comes nearer to the truth than the own average and than the group's (F1). */
class F1ShrinkageTest {

    private static final int TEAMS = 250;

    @Test
    void shrinkageBeatsTheOwnAverageAndTheGroups(TestReporter reporter) {
        var rate = new Errors();
        var conversion = new Errors();
        var covered = 0;
        var reps = 0;
        for (var i = 0; i < TEAMS; i++) {
            var team = SimulatedTeam.of(new Kind(6 + i % 7, 12, 0, 1, 1), new Dice(i));
            var belief = Learning.from(team.facts(), team.last());
            if (belief.isPresent()) {
                rate.add(team, belief.get(), false);
                conversion.add(team, belief.get(), true);
                for (var r = 0; r < team.truth().size(); r++) {
                    reps++;
                    var interval = belief.get().reps().get(r).rate().rateInterval();
                    covered += interval.contains(team.truth().get(r).rate()) ? 1 : 0;
                }
            }
        }
        reporter.publishEntry("rate: %s; conversion: %s; intervals hold the rate in %.1f of 100"
                .formatted(rate, conversion, 100.0 * covered / reps));
        assertThat(rate.shrunk).isLessThan(0.95 * rate.own).isLessThan(0.95 * rate.group);
        assertThat(conversion.shrunk).isLessThan(0.95 * conversion.own).isLessThan(0.95 * conversion.group);
        assertThat(100.0 * covered / reps).isBetween(86.0, 94.0);
    }

    @Test
    void whoIsNewIsTakenForTheGroupAndWhoIsLongThereForHimself() {
        var beliefs = Shrinkage.ofCounts(1).shrink(new double[] {0, 1_000, 500, 520}, new double[] {0, 100, 100, 100});
        assertThat(beliefs.get(0).credibility()).isZero();
        assertThat(beliefs.get(0).mean()).isBetween(6.0, 7.0);
        assertThat(beliefs.get(1).mean()).isCloseTo(10, within(0.15));
        assertThat(beliefs.get(0).totalVariance())
                .isGreaterThan(20 * beliefs.get(1).totalVariance());
    }

    @Test
    void neverYetIsNotNever() {
        var beliefs = Shrinkage.ofShares().shrink(new double[] {0, 0}, new double[] {10, 10});
        assertThat(beliefs.get(0).mean()).isBetween(0.001, 0.05);
        assertThat(beliefs.get(0).shareInterval().high()).isLessThan(0.3);
    }

    @ParameterizedTest(name = "true dispersion {0}")
    @CsvSource(textBlock = """
            1,   1,   0
            1.6, 1.6, 0.2
            2.5, 2.5, 0.4
            """)
    void dispersionIsFoundWhenItMatters(double truth, double found, double tolerance) {
        var team = SimulatedTeam.of(new Kind(8, 104, 0, truth, 1), new Dice(5));
        assertThat(Dispersion.of(team.facts())).isCloseTo(found, within(tolerance));
    }

    @ParameterizedTest(name = "change of course {0}")
    @CsvSource(textBlock = """
            1,   0.98, 1
            1.6, 0.9,  0.95
            """)
    void oldWeeksFadeAfterAChangeOfCourse(double change, double least, double most) {
        var team = SimulatedTeam.of(new Kind(8, 104, 0, 1, change), new Dice(6));
        assertThat(Fading.of(team.facts(), 1).kept()).isBetween(least, most);
    }

    @Test
    void tooLittleIsNotLearntFrom() {
        assertThat(Learning.from(List.of(), new SalesWeek(2026, 1))).isEmpty();
        var team = SimulatedTeam.of(new Kind(4, 1, 0, 1, 1), new Dice(1));
        assertThat(Learning.from(team.facts(), team.last().plusWeeks(-3))).isEmpty();
    }

    /** Mean squared errors of three ways to tell a rate or a conversion. */
    private static final class Errors {
        private double own;
        private double group;
        private double shrunk;

        private void add(SimulatedTeam team, TeamBelief belief, boolean conversion) {
            var weights = team.facts().stream()
                    .mapToDouble(rep -> weight(rep, conversion))
                    .toArray();
            var sums = team.facts().stream()
                    .mapToDouble(rep -> sum(rep, conversion))
                    .toArray();
            for (var g = 0; g < 2; g++) {
                var isNew = g == 1;
                var members = IntStream.range(0, sums.length)
                        .filter(i -> (i % 4 == 3) == isNew)
                        .toArray();
                var mean = Arrays.stream(members).mapToDouble(i -> sums[i]).sum()
                        / Arrays.stream(members).mapToDouble(i -> weights[i]).sum();
                for (var i : members) {
                    var truth = team.truth().get(i);
                    var rep = belief.reps().get(i);
                    var real = conversion ? truth.conversion() : truth.rate();
                    own += Math.pow((weights[i] > 0 ? sums[i] / weights[i] : mean) - real, 2);
                    group += Math.pow(mean - real, 2);
                    shrunk += Math.pow((conversion ? rep.conversion() : rep.rate()).mean() - real, 2);
                }
            }
        }

        private static double weight(RepFacts rep, boolean conversion) {
            return rep.weeks().stream()
                    .mapToDouble(week -> conversion ? week.appointments() : week.exposure())
                    .sum();
        }

        private static double sum(RepFacts rep, boolean conversion) {
            return conversion
                    ? rep.deals().size()
                    : rep.weeks().stream().mapToInt(WeekFact::appointments).sum();
        }

        @Override
        public String toString() {
            return "squared errors own %.4f group %.4f shrunk %.4f".formatted(own, group, shrunk);
        }
    }
}
