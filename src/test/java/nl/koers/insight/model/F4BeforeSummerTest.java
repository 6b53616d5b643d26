package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.koers.insight.model.BeforeSummer.WeekAhead;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.SchoolRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long until the summer, and what it takes (F4). */
class F4BeforeSummerTest {

    private static final SummerHolidays HOLIDAYS = SummerHolidays.read();

    @ParameterizedTest(name = "{0} {1} begins on {2}")
    @CsvSource(textBlock = """
            NORTH,  2025, 2025-07-12
            MIDDLE, 2026, 2026-07-18
            SOUTH,  2026, 2026-07-11
            NORTH,  2027, 2027-07-10
            MIDDLE, 2028, 2028-07-08
            SOUTH,  2030, 2030-07-06
            """)
    void datesAreThoseOfTheGovernment(SchoolRegion region, int year, LocalDate first) {
        assertThat(HOLIDAYS.in(region, year).orElseThrow().first()).isEqualTo(first);
    }

    @Test
    void everyHolidayIsSixWeeksFromSaturdayToSundayAndTheRegionsDiffer() {
        for (var year = 2025; year <= 2030; year++) {
            var starts = new HashSet<LocalDate>();
            for (var region : SchoolRegion.values()) {
                var holiday = HOLIDAYS.in(region, year).orElseThrow();
                assertThat(holiday.first().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
                assertThat(holiday.last()).isEqualTo(holiday.first().plusDays(43));
                starts.add(holiday.first());
            }
            assertThat(starts).hasSize(3);
        }
    }

    @Test
    void aYearWithoutDatesSaysSo() {
        assertThat(HOLIDAYS.in(SchoolRegion.NORTH, 2031)).isEmpty();
        assertThat(BeforeSummer.from(LocalDate.of(2030, 9, 2), SchoolRegion.NORTH, HOLIDAYS, 0, List.of()))
                .isEmpty();
    }

    @Test
    void whoIsBehindNeedsMorePerWeek() {
        var today = LocalDate.of(2027, 3, 4);
        var summer = BeforeSummer.from(today, SchoolRegion.NORTH, HOLIDAYS, -18, weeks(today))
                .orElseThrow();
        assertThat(summer.starts()).isEqualTo("2027-07-10");
        assertThat(summer.weeksLeft()).isEqualTo(18);
        assertThat(summer.appointmentsNeeded()).isEqualTo(162);
        assertThat(summer.perWeek()).isCloseTo(9, within(1e-9));
    }

    @Test
    void whoIsFarAheadNeedsNothing() {
        var today = LocalDate.of(2027, 3, 4);
        var summer = BeforeSummer.from(today, SchoolRegion.NORTH, HOLIDAYS, 500, weeks(today))
                .orElseThrow();
        assertThat(summer.perWeek()).isZero();
    }

    @Test
    void inTheLastWeekNothingCanBeMadeUp() {
        var today = LocalDate.of(2027, 7, 9);
        var summer = BeforeSummer.from(today, SchoolRegion.NORTH, HOLIDAYS, -3, weeks(today))
                .orElseThrow();
        assertThat(summer.weeksLeft()).isZero();
        assertThat(summer.perWeek()).isInfinite();
    }

    @Test
    void onTheFirstDayOfTheHolidaysTheNextSummerCounts() {
        assertThat(BeforeSummer.next(LocalDate.of(2027, 7, 10), SchoolRegion.NORTH, HOLIDAYS))
                .contains(LocalDate.of(2028, 7, 15));
    }

    private static List<WeekAhead> weeks(LocalDate today) {
        var running = SalesWeek.of(today);
        return IntStream.rangeClosed(1, 40)
                .mapToObj(ahead -> new WeekAhead(running.plusWeeks(ahead), 8, 1))
                .toList();
    }
}
