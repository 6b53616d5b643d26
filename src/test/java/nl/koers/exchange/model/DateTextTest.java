package nl.koers.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.koers.kernel.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final DateText dayFirst = new DateText(DateOrder.DAY_FIRST, AMSTERDAM);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-01                     | 2026-12-01 |
            2026/12/1                      | 2026-12-01 |
            20261201                       | 2026-12-01 |
            1-12-2026                      | 2026-12-01 |
            01/12/2026                     | 2026-12-01 |
            1.12.26                        | 2026-12-01 |
            di 1-12-2026                   | 2026-12-01 |
            1-12-2026 9:05                 | 2026-12-01 | 09:05
            01-12-2026 14:30:00            | 2026-12-01 | 14:30
            1 dec 2026                     | 2026-12-01 |
            1 dec. 2026                    | 2026-12-01 |
            1-dec-2026                     | 2026-12-01 |
            dinsdag 1 december 2026        | 2026-12-01 |
            dinsdag 1 december 2026 om 14.30 uur | 2026-12-01 | 14:30
            12 mrt 2026                    | 2026-03-12 |
            Dec 1, 2026                    | 2026-12-01 |
            Tue, December 1, 2026 2:30 PM  | 2026-12-01 | 14:30
            3 sept 2026                    | 2026-09-03 |
            2026-12-01T14:30               | 2026-12-01 | 14:30
            2026-12-01T14:30:00.000Z       | 2026-12-01 | 15:30
            2026-12-01T23:30:00Z           | 2026-12-02 | 00:30
            2026-12-01T14:30:00-0500       | 2026-12-01 | 20:30
            2026-12-01T14:30+01:00         | 2026-12-01 | 14:30
            2026-W53-5                     | 2027-01-01 |
            29-2-2028                      | 2028-02-29 |
            46357                          | 2026-12-01 |
            46357,604166666664             | 2026-12-01 | 14:30
            46357.5                        | 2026-12-01 | 12:00
            """)
    void readsWhatExportsWrite(String text, LocalDate day, @Nullable LocalTime time) {
        assertThat(dayFirst.read(text)).isEqualTo(Reading.of(new When(day, Optional.ofNullable(time))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            31-2-2026        | impossible
            29-2-2026        | impossible
            2026-13-01       | impossible
            00-00-2026       | impossible
            32-1-2026        | impossible
            2025-W53-1       | impossible
            volgende week    | unreadable
            1-12             | unreadable
            1 dece 2026x     | unreadable
            1 foo 2026       | unreadable
            1-12-2026 25:00  | unreadable
            1-12-0026        | unreadable
            01-12-9999       | unreadable
            10001            | unreadable
            99999            | unreadable
            Totaal           | unreadable
            """)
    void refusesWhatIsNoDate(String text, String why) {
        assertThat(dayFirst.read(text)).isEqualTo(Reading.refused("date." + why, text));
    }

    @Test
    void refusesAnEmptyDateAndAVeryLongOne() {
        assertThat(dayFirst.read(" ").refusal()).contains(Reason.of("import.date.missing"));
        assertThat(dayFirst.read("1".repeat(100_000)).refusal())
                .map(Reason::key)
                .contains("import.date.unreadable");
    }

    @Test
    void readsTheMonthFirstWhenSomebodySaidSo() {
        var monthFirst = new DateText(DateOrder.MONTH_FIRST, AMSTERDAM);

        assertThat(monthFirst.read("3/4/2026"))
                .isEqualTo(Reading.of(new When(LocalDate.of(2026, 3, 4), Optional.empty())));
    }
}
