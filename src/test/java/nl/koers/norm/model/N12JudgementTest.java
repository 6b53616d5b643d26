package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.fixture.Weeks;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class N12JudgementTest {

    @ParameterizedTest(name = "norm {0}, counted {1}: {2}")
    @CsvSource(textBlock = """
            8, 8 8 8,                       TOO_EARLY
            8, 0 0 0,                       TOO_EARLY
            8, 8 8 8 8,                     ON_NORM
            8, 8 8 8 7,                     WITHIN_CHANCE
            8, 0 20 6 6,                    ON_NORM
            8, 7 7 7 7 7 7 7 7 7 7 7 7 7,   WITHIN_CHANCE
            8, 6 6 7 6 7 6 7 6 7 6 7 6 7,   STRUCTURALLY_SHORT
            8, 6 6 7 6 7 6 7 6 7 7 7 7 7,   WITHIN_CHANCE
            8, 9 9 9 9 9 9 9 9 9 5 5 5 4,   STRUCTURALLY_SHORT
            8, 9 9 9 9 9 9 9 9 9 5 5 5 5,   WITHIN_CHANCE
            8, 0 0 0 0 8 8 8 8 8 8 8 8 8 8 8 8 8, ON_NORM
            """)
    void judgementLooksAtThirteenAndAtFourWeeks(int norm, String counts, Judgement expected) {
        assertThat(Judge.judge(weeks(norm, counts)).judgement()).isEqualTo(expected);
    }

    @Test
    void verdictTellsTheFiguresBehindIt() {
        var verdict = Judge.judge(weeks(8, "99 9 9 9 9 9 9 9 9 9 5 5 5 5"));
        assertThat(verdict.last13().weeks()).isEqualTo(13);
        assertThat(verdict.last13().counted()).isEqualTo(101);
        assertThat(verdict.last13().norm()).isEqualByComparingTo("104");
        assertThat(verdict.last13().chance()).isCloseTo(0.409, within(0.001));
        assertThat(verdict.last4().weeks()).isEqualTo(4);
        assertThat(verdict.last4().counted()).isEqualTo(20);
        assertThat(verdict.last4().norm()).isEqualByComparingTo("32");
        assertThat(verdict.last4().chance()).isCloseTo(0.01594, within(0.00001));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            only the last four are too few, 13 13 13 13 13 13 13 13 13 5 5 5 5, 4
            thirteen together are too few,  6 7 7 6 7 7 6 7 7 7 7 7 7,          13
            nobody is called short,         12 12 12 12 12 12 12 12 12 12 12 12 12, 13
            """)
    void verdictRestsOnTheWeeksThatDecided(String why, String counts, int weeks) {
        assertThat(Judge.judge(weeks(10, counts)).deciding().weeks()).isEqualTo(weeks);
    }

    @Test
    void weeksThatAskNothingAreLeftOut() {
        var kept = weeks(8, "8 8 8");
        var free = Stream.of(new WeekResult(new WeekNorm(Weeks.W47, new BigDecimal("0.4"), List.of()), 0));
        var verdict = Judge.judge(Stream.concat(kept.stream(), free).toList());
        assertThat(verdict.judgement()).isEqualTo(Judgement.TOO_EARLY);
        assertThat(verdict.last4().norm()).isEqualByComparingTo("24");
    }

    @Test
    void exactNormsAreAddedUpAndNotTheRoundedOnes() {
        var halves = IntStream.range(0, 4)
                .mapToObj(week ->
                        new WeekResult(new WeekNorm(Weeks.W47, new BigDecimal("3.5"), List.of()), week < 2 ? 3 : 4))
                .toList();
        assertThat(Judge.judge(halves).judgement()).isEqualTo(Judgement.ON_NORM);
    }

    @Test
    void withoutWeeksItIsTooEarly() {
        var verdict = Judge.judge(List.of());
        assertThat(verdict.judgement()).isEqualTo(Judgement.TOO_EARLY);
        assertThat(verdict.last13()).isEqualTo(new Verdict.Span(0, 0, BigDecimal.ZERO, 1));
    }

    @Test
    void oneWeekSaysLittleBecausePerfectRepsFallShortIn45Of100() {
        assertThat(new PoissonDistribution(8).cumulativeProbability(7)).isCloseTo(0.45, within(0.005));
    }

    private static List<WeekResult> weeks(int norm, String counts) {
        var week = new WeekNorm(Weeks.W47, BigDecimal.valueOf(norm), List.of());
        return Arrays.stream(counts.split(" ", -1))
                .map(Integer::valueOf)
                .map(counted -> new WeekResult(week, counted))
                .toList();
    }
}
