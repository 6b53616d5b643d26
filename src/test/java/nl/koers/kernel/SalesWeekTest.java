package nl.koers.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalesWeekTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    @Test
    void everyDayFrom1970To2100FallsInTheWeekThatJavaTimeWrites() {
        FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).forEach(day -> {
            var written = DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, "2026-W47".length());
            var week = SalesWeek.of(day);
            assertThat(week.toString()).as("week of %s", day).isEqualTo(written);
            assertThat(week.contains(day)).as("%s contains %s", week, day).isTrue();
            assertThat(week.first().plusDays(day.getDayOfWeek().getValue() - 1L))
                    .isEqualTo(day);
        });
    }

    @Test
    void everyWeekFrom1970To2100FollowsThePreviousWithoutGap() {
        var week = SalesWeek.of(FIRST_DAY);
        while (week.isBefore(SalesWeek.of(LAST_DAY))) {
            var next = week.next();
            assertThat(next.first()).isEqualTo(week.last().plusDays(1));
            assertThat(next.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(next.previous()).isEqualTo(week);
            assertThat(next).isGreaterThan(week);
            assertThat(SalesWeek.parse(next.toString())).contains(next);
            week = next;
        }
        assertThat(week).isEqualTo(new SalesWeek(2100, 52));
    }

    @ParameterizedTest(name = "{0} runs from {1} to {2}")
    @CsvSource(textBlock = """
            2026-W01, 2025-12-29, 2026-01-04
            2026-W20, 2026-05-11, 2026-05-17
            2026-W47, 2026-11-16, 2026-11-22
            2026-W53, 2026-12-28, 2027-01-03
            2027-W01, 2027-01-04, 2027-01-10
            1970-W01, 1969-12-29, 1970-01-04
            2100-W52, 2100-12-27, 2101-01-02
            """)
    void weekRunsFromMondayToSunday(String text, LocalDate monday, LocalDate sunday) {
        var week = SalesWeek.parse(text).orElseThrow();
        assertThat(week.first()).isEqualTo(monday);
        assertThat(week.last()).isEqualTo(sunday);
        assertThat(week.days()).hasSize(7).startsWith(monday).endsWith(sunday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-W00",
                "2025-W53",
                "2026-W54",
                "2026-W4",
                "2026-47",
                "1969-W52",
                "2101-W01",
                "W47",
                " 2026-W47",
                "2026-W47\n",
                "٢٠٢٦-W٤٧"
            })
    void whatIsNoWeekIsNotRead(String text) {
        assertThat(SalesWeek.parse(text)).isEmpty();
    }

    @Test
    void week53ExistsOnlyInLongYears() {
        assertThat(new SalesWeek(2026, 53).next()).isEqualTo(new SalesWeek(2027, 1));
        assertThatThrownBy(() -> new SalesWeek(2027, 53)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "from {0} to {1} are {2} weeks")
    @CsvSource(textBlock = """
            2026-W47, 2026-W47,   0
            2026-W52, 2027-W01,   2
            2027-W01, 2026-W52,  -2
            2026-W01, 2027-W01,  53
            """)
    void weeksAreCountedAcrossTheYear(String from, String to, int weeks) {
        var start = SalesWeek.parse(from).orElseThrow();
        var end = SalesWeek.parse(to).orElseThrow();
        assertThat(start.weeksUntil(end)).isEqualTo(weeks);
        assertThat(start.plusWeeks(weeks)).isEqualTo(end);
    }
}
