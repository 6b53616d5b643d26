package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.koers.fixture.Patterns;
import nl.koers.fixture.Reps;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.SalesWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class N3WeekNormTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(textBlock = """
            0,      0
            0.4999, 0
            0.5,    1
            3.49,   3
            3.5,    4
            4.5,    5
            10.00,  10
            """)
    void shownIsTheSumRoundedHalfUp(BigDecimal exact, int rounded) {
        assertThat(weekOf(exact).rounded()).isEqualTo(rounded);
    }

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource(textBlock = """
            10.00, 10
            1E+1,  10
            3.500, 3.5
            0.0,   0
            """)
    void equalNormsAreTheSameHoweverTheyAreWritten(BigDecimal written, BigDecimal kept) {
        assertThat(weekOf(written).exact()).isEqualTo(kept);
    }

    @Test
    void teamNormIsTheSumOfTheRoundedNorms() {
        var threeAndAHalf = Reps.newBusiness()
                .works(Patterns.MONDAY_TO_WEDNESDAY_AND_HALF_THURSDAY)
                .in(Weeks.W47);
        assertThat(WeekNorms.total(List.of(threeAndAHalf, threeAndAHalf, threeAndAHalf)))
                .isEqualTo(12);
        assertThat(WeekNorms.total(List.of())).isZero();
    }

    @Test
    void balanceAddsExactNorms() {
        var weeks = List.of(result("2026-W44", "3.5", 4), result("2026-W45", "3.5", 4), result("2026-W46", "3.5", 1));
        assertThat(Balance.sinceNewYear(weeks, Weeks.W47)).isEqualByComparingTo("-1.5");
    }

    @ParameterizedTest(name = "{0} seen from {1}: {2}")
    @CsvSource(textBlock = """
            2025-W52, 2026-W02, 0
            2026-W01, 2026-W02, -10
            2026-W46, 2026-W47, -10
            2026-W47, 2026-W47, 0
            2026-W48, 2026-W47, 0
            2026-W52, 2026-W53, -10
            2026-W53, 2027-W01, 0
            """)
    void balanceRunsFromTheFirstWeekOfTheYearToLastWeek(String week, String thisWeek, BigDecimal expected) {
        assertThat(Balance.sinceNewYear(List.of(result(week, "10", 0)), Weeks.week(thisWeek)))
                .isEqualByComparingTo(expected);
    }

    @Test
    void appointmentsInAFreeWeekCountForTheBalance() {
        assertThat(Balance.sinceNewYear(List.of(result("2026-W46", "0", 2)), Weeks.W47))
                .isEqualByComparingTo("2");
    }

    private static WeekResult result(String week, String exact, int counted) {
        return new WeekResult(weekOf(Weeks.week(week), new BigDecimal(exact)), counted);
    }

    private static WeekNorm weekOf(BigDecimal exact) {
        return weekOf(Weeks.W47, exact);
    }

    private static WeekNorm weekOf(SalesWeek week, BigDecimal exact) {
        return new WeekNorm(week, exact, List.of());
    }
}
