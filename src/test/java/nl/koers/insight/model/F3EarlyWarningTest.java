package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.WeekNorm;
import nl.koers.norm.model.WeekResult;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the early warning promises, against simulated reps (F3). */
class F3EarlyWarningTest {

    private static final SalesWeek FIRST = new SalesWeek(2024, 1);
    private static final int REPS = 4_000;

    @ParameterizedTest(name = "norm {0}, dispersion {1}: found after {2} weeks")
    @CsvSource(textBlock = """
            4,  1,   15.2
            5,  1,   13.3
            8,  1,   9.8
            10, 1,   8.5
            60, 1,   2.3
            8,  1.6, 12.8
            """)
    void keepsItsPromises(double norm, double dispersion, double weeksToFind, TestReporter reporter) {
        var design = WarningDesign.of(typical(norm), dispersion);
        var falseAlarm = simulate(design, norm, 1, dispersion);
        var found = simulate(design, norm, 0.75, dispersion);
        assertThat(design.weeksBetweenFalse()).isCloseTo(104, within(2.0));
        assertThat(design.weeksToFind()).isCloseTo(weeksToFind, within(0.25));
        reporter.publishEntry("false alarm after %.1f weeks, said %.1f; found after %.2f, said %.2f"
                .formatted(falseAlarm, design.weeksBetweenFalse(), found, design.weeksToFind()));
        assertThat(falseAlarm).as("weeks between false alarms").isCloseTo(104, Percentage.withPercentage(5));
        assertThat(found).as("weeks to find").isCloseTo(design.weeksToFind(), Percentage.withPercentage(4));
    }

    @Test
    void aQuarterUnderANormOfEightIsFoundAfterAboutNineWeeks() {
        assertThat(WarningDesign.of(List.of(8.0), 1).weeksToFind()).isCloseTo(9, within(0.75));
    }

    @Test
    void theAlarmTellsSinceWhen() {
        var weeks = new ArrayList<WeekResult>();
        IntStream.range(0, 20).forEach(i -> weeks.add(week(i, 8, 9)));
        IntStream.range(20, 30).forEach(i -> weeks.add(week(i, 8, 3)));
        var warning = Warning.of(weeks, 1, new WarningDesigns()).orElseThrow();
        var alarm = warning.active().orElseThrow();
        assertThat(alarm.since()).isEqualTo(FIRST.plusWeeks(20));
        assertThat(alarm.raised()).isBetween(FIRST.plusWeeks(21), FIRST.plusWeeks(24));
        assertThat(alarm.norm()).isEqualTo(8.0 * (alarm.since().weeksUntil(alarm.raised()) + 1));
    }

    @Test
    void theAlarmEndsWhenTheNormIsKeptAgain() {
        var weeks = new ArrayList<WeekResult>();
        IntStream.range(0, 6).forEach(i -> weeks.add(week(i, 8, 3)));
        assertThat(Warning.of(weeks, 1, new WarningDesigns()).orElseThrow().active())
                .isPresent();
        IntStream.range(6, 20).forEach(i -> weeks.add(week(i, 8, 10)));
        var later = Warning.of(weeks, 1, new WarningDesigns()).orElseThrow();
        assertThat(later.active()).isEmpty();
        assertThat(later.alarms()).isNotEmpty();
        assertThat(later.level()).isZero();
    }

    @Test
    void weeksOffSayNothing() {
        assertThat(Warning.of(List.of(), 1, new WarningDesigns())).isEmpty();
        assertThat(Warning.of(Collections.nCopies(10, week(0, 0, 0)), 1, new WarningDesigns()))
                .isEmpty();
    }

    /** Mean weeks until the first alarm. */
    private static double simulate(WarningDesign design, double norm, double kept, double dispersion) {
        var dice = new Dice((long) (norm * 100 + kept * 10));
        var norms = typical(norm);
        var weeks = 0L;
        for (var rep = 0; rep < REPS; rep++) {
            var sum = 0.0;
            while (sum < design.threshold()) {
                var asked = norms.get(dice.below(norms.size()));
                var mean = asked * kept;
                var counted = dice.poisson(dispersion > 1 ? dice.gamma(mean / (dispersion - 1), dispersion - 1) : mean);
                sum = Cusum.QUARTER_SHORT.next(sum, counted, asked);
                weeks++;
            }
        }
        return (double) weeks / REPS;
    }

    /** Now and then a week of four days, or of two. */
    private static List<Double> typical(double norm) {
        var norms = new ArrayList<>(Collections.nCopies(16, norm));
        norms.addAll(List.of(0.8 * norm, 0.8 * norm, 0.8 * norm, 0.4 * norm));
        return norms;
    }

    private static WeekResult week(int number, int norm, int counted) {
        return new WeekResult(new WeekNorm(FIRST.plusWeeks(number), BigDecimal.valueOf(norm), List.of()), counted);
    }
}
