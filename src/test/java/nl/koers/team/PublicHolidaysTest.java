package nl.koers.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koers.fixture.Texts;
import nl.koers.kernel.Period;
import nl.koers.team.model.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    private final PublicHolidays holidays = new PublicHolidays();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            2026-01-01, NEW_YEAR
            2026-04-03, GOOD_FRIDAY
            2026-04-05, EASTER
            2026-04-06, EASTER_MONDAY
            2026-04-27, KINGS_DAY
            2026-05-05, LIBERATION
            2026-05-14, ASCENSION_DAY
            2026-05-24, PENTECOST
            2026-05-25, PENTECOST_MONDAY
            2026-12-25, FIRST_CHRISTMAS_DAY
            2026-12-26, SECOND_CHRISTMAS_DAY
            2025-04-26, KINGS_DAY
            2013-04-30, QUEENS_BIRTHDAY
            """)
    void everyHolidayFallsOnItsDay(LocalDate day, String key) {
        assertThat(holidays.of(day.getYear())).contains(new Holiday(day, key));
    }

    @Test
    void everyYearFrom1970To2100HasItsHolidaysAndEachHasASwitchAndAText() {
        var all = IntStream.rangeClosed(1970, 2100)
                .mapToObj(holidays::of)
                .peek(year -> assertThat(year).hasSizeBetween(10, 11))
                .flatMap(java.util.List::stream)
                .toList();

        assertThat(all).allSatisfy(holiday -> {
            assertThat(PublicHolidays.KEYS).contains(PublicHolidays.switchOf(holiday));
            assertThat(Texts.DUTCH.text(holiday.textKey())).isNotBlank();
            assertThat(Texts.ENGLISH.text(holiday.textKey())).isNotBlank();
        });
    }

    @Test
    void goodFridayAndLiberationDayAreOffAtFirst() {
        assertThat(PublicHolidays.observedAtFirst())
                .hasSize(PublicHolidays.KEYS.size() - 2)
                .doesNotContain("GOOD_FRIDAY", "LIBERATION");
    }

    @Test
    void onlyObservedHolidaysOfThePeriodAreFound() {
        var spring = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 14));

        assertThat(holidays.between(spring, Set.of("ASCENSION_DAY", "KINGS_DAY", "PENTECOST")))
                .containsOnlyKeys(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 14));
    }

    @Test
    void aDayWithTwoHolidaysIsFreeWhicheverOfThemIsObserved() {
        var day = LocalDate.of(2016, 5, 5);
        var period = new Period(day, day);

        assertThat(holidays.between(period, Set.of("LIBERATION"))).containsOnlyKeys(day);
        assertThat(holidays.between(period, Set.of("ASCENSION_DAY"))).containsOnlyKeys(day);
    }

    @Test
    void theDayOfTheSovereignIsOneSwitchWhoeverReigns() {
        var queen = LocalDate.of(2013, 4, 30);

        assertThat(holidays.between(new Period(queen, queen), Set.of("KINGS_DAY")))
                .containsOnlyKeys(queen);
    }
}
