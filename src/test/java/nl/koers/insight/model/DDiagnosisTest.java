package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.fixture.Weeks;
import nl.koers.norm.model.FieldOfPlay.Kind;
import nl.koers.norm.model.Judgement;
import nl.koers.norm.model.WeekNorm;
import nl.koers.norm.model.WeekResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norm against target (D). */
class DDiagnosisTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            norm and target met,                  EXISTING,     10, 13, 60000, ON_COURSE,      false, false
            target met with few appointments,     EXISTING,      5, 13, 60000, TARGET_TOO_LOW, false, false
            norm met and target short,            EXISTING,     10, 13, 40000, QUALITY,        false, false
            both short,                           EXISTING,      5, 13, 40000, FORCE,          false, false
            exactly on pace is met,               EXISTING,     10, 13, 50000, ON_COURSE,      false, false
            within chance counts as met,          EXISTING,      9, 13, 40000, QUALITY,        true,  false
            a mix has a target,                   MIX,           5, 13, 60000, TARGET_TOO_LOW, false, false
            new business is judged on the norm,   NEW_BUSINESS, 10, 13,     0, ON_COURSE,      false, true
            new business that is short,           NEW_BUSINESS,  5, 13, 60000, FORCE,          false, true
            three weeks are too few,              EXISTING,      0,  3, 40000, TOO_EARLY,      false, false
            four weeks are enough,                EXISTING,      0,  4, 40000, FORCE,          false, false
            """)
    void diagnosis(
            String why,
            Kind fop,
            int each,
            int weeks,
            BigDecimal won,
            Quadrant quadrant,
            boolean withinChance,
            boolean onNormAlone) {
        var pace = pace("100000", won, "50000", 125, 250);
        var diagnosis = Diagnosis.of(weeks(weeks, 10, each), fop, Optional.of(pace));
        assertThat(diagnosis.quadrant()).isEqualTo(quadrant);
        assertThat(diagnosis.withinChance()).isEqualTo(withinChance);
        assertThat(diagnosis.onNormAlone()).isEqualTo(onNormAlone);
    }

    @ParameterizedTest(name = "{0} a week, then {1}: {2}")
    @CsvSource({"14, 5, true", "10, 5, false", "5, 10, true", "14, 10, false", "5, 9, false"})
    void theLastWeeksDecideAlsoAgainstTheWholePeriod(int first, int last, boolean turned) {
        var weeks = Stream.concat(weeks(20, 10, first).stream(), weeks(13, 10, last).stream())
                .toList();
        assertThat(Diagnosis.of(weeks, Kind.EXISTING, Optional.empty()).turned())
                .isEqualTo(turned);
    }

    @Test
    void existingCustomersWithoutATargetHaveNoDiagnosis() {
        var diagnosis = Diagnosis.of(weeks(13, 10, 10), Kind.EXISTING, Optional.empty());
        assertThat(diagnosis.quadrant()).isEqualTo(Quadrant.NO_TARGET);
        assertThat(diagnosis.norm().judgement()).isEqualTo(Judgement.ON_NORM);
    }

    @Test
    void wonBelowThePaceIsShort() {
        var pace = pace("100000", new BigDecimal("30000"), "33333.33", 1, 3);
        assertThat(pace.met()).isFalse();
        assertThat(pace.share()).isBetween(0.89, 0.91);
        assertThat(pace.isEven()).isTrue();
        assertThat(pace("100000", BigDecimal.ZERO, "50000", 1, 3).isEven()).isFalse();
    }

    @Test
    void onTheFirstMorningNothingIsAskedYet() {
        var pace = pace("10", BigDecimal.ZERO, "0", 0, 250);
        assertThat(pace.met()).isTrue();
        assertThat(pace.share()).isEqualTo(1);
    }

    @Test
    void zeroIsNeverATarget() {
        assertThatThrownBy(() -> pace("0", BigDecimal.ZERO, "0", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTeamIsTheSumOfRoundedNorms() {
        var half = new WeekResult(new WeekNorm(Weeks.W47, new BigDecimal("3.5"), List.of()), 2);
        var team = TeamWeeks.sum(List.of(List.of(half), List.of(half)));
        assertThat(team).hasSize(1);
        assertThat(team.getFirst().norm().exact()).isEqualTo("8");
        assertThat(team.getFirst().counted()).isEqualTo(4);
        assertThat(TeamWeeks.sum(Collections.emptyList())).isEmpty();
    }

    private static TargetPace pace(String target, BigDecimal won, String asked, int passed, int days) {
        return new TargetPace(
                new BigDecimal(target),
                won,
                new BigDecimal(asked),
                BigDecimal.valueOf(passed),
                BigDecimal.valueOf(days));
    }

    private static List<WeekResult> weeks(int many, int norm, int counted) {
        return IntStream.range(0, many)
                .mapToObj(back -> new WeekNorm(Weeks.W47.plusWeeks(back - many), BigDecimal.valueOf(norm), List.of()))
                .map(week -> new WeekResult(week, counted))
                .toList();
    }
}
