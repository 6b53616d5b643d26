package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.koers.insight.model.DealFact.Ending;
import nl.koers.insight.model.Estimate.Direction;
import nl.koers.insight.model.ProofFinding.NoVariation;
import nl.koers.insight.model.ProofFinding.NotYet;
import nl.koers.insight.model.ProofFinding.Proof;
import nl.koers.insight.model.ProofFinding.Without;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The proof page against teams whose truth is known (F5). */
class F5ProofTest {

    private static final int TEAMS = Integer.getInteger("koers.teams", 120);
    private static final SalesWeek FIRST = new SalesWeek(2024, 1);

    @ParameterizedTest
    @EnumSource(Measure.class)
    void whereThereIsNoEffectWithinPersonsItSaysSo(Measure measure, TestReporter reporter) {
        var none = 0;
        var naive = 0;
        for (var i = 0; i < TEAMS; i++) {
            var proof = proof(new ProofTeams(6 + i % 7, 104, 0, 99).draw(new Dice(i)), measure);
            none += proof.honest().direction() == Direction.NONE ? 1 : 0;
            naive += proof.naive().direction() == Direction.MORE ? 1 : 0;
        }
        reporter.publishEntry("no effect: page says none in %.1f of 100, naive says more in %.1f"
                .formatted(100.0 * none / TEAMS, 100.0 * naive / TEAMS));
        assertThat(100.0 * none / TEAMS).isGreaterThanOrEqualTo(85);
        assertThat(100.0 * naive / TEAMS).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void whereThereIsAnEffectTheIntervalHoldsIt(Measure measure, TestReporter reporter) {
        var inside = 0;
        var found = 0;
        var bent = 0;
        for (var i = 0; i < TEAMS; i++) {
            var team = new ProofTeams(6 + i % 7, 104, 0.15, 99).draw(new Dice(10_000 + i));
            var proof = proof(team, measure);
            var truth = measure == Measure.ORDERS ? 0.15 : 0.15 * meanValue(team);
            inside += proof.honest().interval().contains(truth) ? 1 : 0;
            found += proof.honest().direction() == Direction.MORE ? 1 : 0;
            bent += proof.saturation().isPresent() ? 1 : 0;
        }
        reporter.publishEntry("effect: inside %.1f of 100, found %.1f, saturation %.1f"
                .formatted(100.0 * inside / TEAMS, 100.0 * found / TEAMS, 100.0 * bent / TEAMS));
        assertThat(100.0 * inside / TEAMS).isBetween(85.0, 95.0);
        assertThat(100.0 * found / TEAMS).isGreaterThan(50);
        assertThat(100.0 * bent / TEAMS).isLessThan(5);
    }

    @Test
    void theLagProfileAddsUpAndFollowsTheTruth() {
        var proof = proof(new ProofTeams(30, 300, 0.3, 99).draw(new Dice(3)), Measure.ORDERS);
        var sum = proof.lags().stream().mapToDouble(lag -> lag.effect().value()).sum();
        assertThat(sum).isCloseTo(proof.honest().value(), within(1e-9));
        var early = IntStream.rangeClosed(1, 5)
                .mapToDouble(i -> proof.lags().get(i).effect().value())
                .sum();
        assertThat(early / sum).isCloseTo(0.63, within(0.12));
    }

    @Test
    void saturationIsFoundWhereItIs() {
        var proof = proof(new ProofTeams(25, 156, 0.3, 7).draw(new Dice(4)), Measure.ORDERS);
        var saturation = proof.saturation().orElseThrow();
        assertThat(saturation.beyond()).isLessThan(saturation.upTo() / 2);
    }

    @Test
    void oneOutlierThatMakesTheConclusionIsNamed() {
        var team = new ArrayList<>(new ProofTeams(6, 104, 0, 99).draw(new Dice(42)));
        team.add(outlier(new RepId(99)));
        var proof = proof(team, Measure.REVENUE);
        assertThat(proof.honest().direction()).isEqualTo(Direction.MORE);
        assertThat(proof.without()).extracting(Without::rep).contains(new RepId(99));
    }

    @ParameterizedTest(name = "{0} reps, {1} weeks, an order each {2} weeks")
    @CsvSource(textBlock = """
            1, 30,  1, 18, 18, 8
            2, 20,  1, 16, 16, 5
            4, 100, 60, 352, 4, 150
            """)
    void tooLittleDataSaysHowMuchMore(int reps, int weeks, int each, int repWeeks, int orders, int more) {
        var team = IntStream.range(0, reps)
                .mapToObj(rep -> regular(new RepId(rep + 1), weeks, each))
                .toList();
        var finding = (NotYet) Prover.prove(team, Measure.REVENUE);
        assertThat(finding.repWeeks()).isEqualTo(repWeeks);
        assertThat(finding.orders()).isEqualTo(orders);
        assertThat(finding.weeksMore().orElseThrow()).isCloseTo(more, within(3));
    }

    @Test
    void nothingAtAllIsNoException() {
        assertThat(Prover.prove(List.of(), Measure.REVENUE)).isEqualTo(new NotYet(0, 0, OptionalInt.empty()));
        var idle = new RepFacts(new RepId(1), FieldOfPlay.Kind.EXISTING, List.of(), List.of());
        assertThat(Prover.prove(List.of(idle), Measure.ORDERS)).isInstanceOf(NotYet.class);
    }

    @Test
    void whoAlwaysDoesTheSameProvesNothing() {
        var team = IntStream.range(1, 5)
                .mapToObj(rep -> regular(new RepId(rep), 104, 2))
                .toList();
        assertThat(Prover.prove(team, Measure.ORDERS)).isInstanceOf(NoVariation.class);
    }

    private static Proof proof(List<RepFacts> team, Measure measure) {
        return (Proof) Prover.prove(team, measure);
    }

    private static double meanValue(List<RepFacts> team) {
        return team.stream()
                .flatMap(rep -> rep.deals().stream())
                .mapToDouble(DealFact::value)
                .average()
                .orElseThrow();
    }

    /** Eight appointments each week, and an order of 1,000 euros each so many weeks. */
    private static RepFacts regular(RepId id, int weeks, int each) {
        return new RepFacts(
                id,
                FieldOfPlay.Kind.EXISTING,
                IntStream.range(0, weeks)
                        .mapToObj(w -> new WeekFact(FIRST.plusWeeks(w), 1, 8))
                        .toList(),
                IntStream.range(0, weeks)
                        .filter(w -> w % each == each - 1)
                        .mapToObj(w -> won(w, 1_000))
                        .toList());
    }

    /** Long stretches of many and of few appointments, with huge orders in the first. */
    private static RepFacts outlier(RepId id) {
        return new RepFacts(
                id,
                FieldOfPlay.Kind.EXISTING,
                IntStream.range(0, 104)
                        .mapToObj(w -> new WeekFact(FIRST.plusWeeks(w), 1, w / 13 % 2 == 0 ? 25 : 2))
                        .toList(),
                IntStream.range(0, 104)
                        .filter(w -> (w + 9) / 13 % 2 == 1)
                        .mapToObj(w -> won(w, 200_000))
                        .toList());
    }

    private static DealFact won(int week, double value) {
        var at = FIRST.plusWeeks(week);
        return new DealFact(at, Optional.of(new Ending(true, at)), value, value);
    }
}
