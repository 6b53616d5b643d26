package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.koers.fixture.Holidays;
import nl.koers.fixture.Patterns;
import nl.koers.fixture.Rep;
import nl.koers.fixture.Reps;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.Period;
import nl.koers.team.model.Absence;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Holiday;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class N2DayNormTest {

    private static final Map<String, Holiday> OBSERVED =
            Map.of("Ascension Day", Holidays.ASCENSION_DAY, "New Year", Holidays.NEW_YEAR);

    /** The worked examples of the design; the team norm is 10, new business carries half. */
    @ParameterizedTest(name = "{0}: {8}")
    @CsvSource(textBlock = """
            existing customers in a full week,      0,   xxxxx--, 2026-W47,              ,           ,              , 10,   10
            new business is half,                   1,   xxxxx--, 2026-W47,              ,           ,              , 5,    5
            mix with 40 % new,                      0.4, xxxxx--, 2026-W47,              ,           ,              , 8,    8
            Monday to Thursday,                     0,   xxxx---, 2026-W47,              ,           ,              , 8,    8
            Ascension Day,                          0,   xxxxx--, 2026-W20, Ascension Day,           ,              , 8,    8
            new business on three and a half days,  1,   xxxh---, 2026-W47,              ,           ,              , 3.5,  4
            first working day is Wednesday,         0,   xxxxx--, 2026-W47,              , 2026-11-18,              , 6,    6
            team norm 12 from Wednesday on,         0,   xxxxx--, 2026-W47,              ,           , 2026-11-18   , 11.2, 11
            New Year's Day at the change of year,   0,   xxxxx--, 2026-W53, New Year     ,           ,              , 8,    8
            Tuesday to Saturday is a full week,     0,   -xxxxx-, 2026-W47,              ,           ,              , 10,   10
            Ascension Day on a day off,             0,   xxx-x--, 2026-W20, Ascension Day,           ,              , 8,    8
            half of Ascension Day off,              0,   xxxhx--, 2026-W20, Ascension Day,           ,              , 8,    8
            """)
    void workedExamples(
            String why,
            BigDecimal newShare,
            String pattern,
            String week,
            @Nullable String holiday,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate norm12From,
            BigDecimal exact,
            int rounded) {
        var rep =
                Reps.existing().fop(LocalDate.EPOCH, new FieldOfPlay(newShare)).works(Patterns.pattern(pattern));
        rep = Optional.ofNullable(holiday).map(OBSERVED::get).map(rep::observes).orElse(rep);
        rep = Optional.ofNullable(firstDay).map(rep::firstDay).orElse(rep);
        var told = rep;
        rep = Optional.ofNullable(norm12From)
                .map(from -> told.teamNorm(from, 12))
                .orElse(told);

        var norm = rep.in(Weeks.week(week));

        assertThat(norm.exact()).isEqualByComparingTo(exact);
        assertThat(norm.rounded()).isEqualTo(rounded);
    }

    @Test
    void allWeekIllAsksNothing() {
        var norm = Reps.existing()
                .away(new Absence(Period.of(Weeks.W47), DayPart.NONE))
                .in(Weeks.W47);
        assertThat(norm.exact()).isEqualTo(BigDecimal.ZERO);
        assertThat(WeekState.of(Weeks.W47, Weeks.W53, norm.rounded(), 0)).isEqualTo(WeekState.FREE);
    }

    @ParameterizedTest(name = "away on {0} days of which {1} is left: {2}")
    @CsvSource(textBlock = """
            1, NONE, 8
            1, HALF, 9
            3, HALF, 7
            5, HALF, 5
            7, NONE, 0
            """)
    void daysAndHalfDaysAwayTakeAwayTheirShare(int days, DayPart worked, int expected) {
        var away = new Absence(new Period(Weeks.MONDAY, Weeks.MONDAY.plusDays(days - 1L)), worked);
        assertThat(Reps.existing().away(away).in(Weeks.W47).rounded()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "last working day {0}: {1}")
    @CsvSource(textBlock = """
            2026-11-15, 0
            2026-11-16, 2
            2026-11-18, 6
            2026-11-20, 10
            2026-11-22, 10
            """)
    void nothingIsAskedAfterTheLastWorkingDay(LocalDate last, int expected) {
        assertThat(Reps.existing().lastDay(last).in(Weeks.W47).rounded()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "norm {0}, {1} of new business, factor {2}, {3}: {4}")
    @CsvSource(textBlock = """
            7,  1,     0.35,  x------, 0.49
            7,  0.333, 0.333, xxxxx--, 5.445223
            1,  0.001, 0.001, h------, 0.0999001
            60, 0.999, 0.499, xxxxx--, 29.97006
            """)
    void noDigitIsLost(int perWeek, BigDecimal share, BigDecimal factor, String pattern, BigDecimal exact) {
        Rep rep = Reps.existing()
                .teamNorm(LocalDate.EPOCH, perWeek, factor)
                .fop(LocalDate.EPOCH, new FieldOfPlay(share))
                .works(Patterns.pattern(pattern));
        assertThat(rep.in(Weeks.W47).exact()).isEqualTo(exact);
    }
}
