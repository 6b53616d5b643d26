package nl.koers.deal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Attendance;
import nl.koers.team.model.Employment;
import nl.koers.team.model.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The target of a period is the sum of its days. */
class N6TargetPathTest {

    private static final TargetSpan YEAR = TargetSpan.ofYear(2026);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final WorkDays WEEKDAYS = WorkDays.ofTeam(Map.of());

    /** 2026 has 261 days from Monday to Friday. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            2026-01-01, 2026-12-31, 261000
            2026-01-01, 2026-01-31,  22000
            2026-01-01, 2026-03-31,  64000
            2026-11-16, 2026-11-22,   5000
            2026-11-21, 2026-11-22,      0
            2026-01-01, 2026-01-01,   1000
            2025-12-01, 2026-01-01,   1000
            2026-12-31, 2027-03-31,   1000
            """)
    void aYearIsSpreadByWorkingDays(LocalDate first, LocalDate last, long expected) {
        assertThat(plan(261_000).path(WEEKDAYS).asked(new Period(first, last))).contains(Money.of(expected));
    }

    @Test
    void outsideItsYearsNothingIsAsked() {
        assertThat(plan(261_000).path(WEEKDAYS).asked(TargetSpan.ofYear(2027).period()))
                .isEmpty();
        assertThat(TargetPlan.NONE.path(WEEKDAYS).asked(YEAR.period())).isEmpty();
    }

    @Test
    void publicHolidaysAskNothingAndTheWholeStaysTheSame() {
        var free = new WorkDays(attendance(Employment.since(LocalDate.EPOCH), NEW_YEAR));
        var path = plan(260_000).path(free);

        assertThat(path.asked(new Period(NEW_YEAR, NEW_YEAR))).contains(Money.ZERO);
        assertThat(path.asked(day(NEW_YEAR.plusDays(1)))).contains(Money.of(1000));
        assertThat(path.asked(YEAR.period())).contains(Money.of(260_000));
    }

    @Test
    void whoComesHalfwayCarriesTheWholeFromThen() {
        var path = plan(132_000).path(new WorkDays(attendance(Employment.since(JULY))));

        assertThat(path.asked(new Period(NEW_YEAR, JULY.minusDays(1)))).contains(Money.ZERO);
        assertThat(path.asked(day(JULY))).contains(Money.of(1000));
        assertThat(path.asked(YEAR.period())).contains(Money.of(132_000));
    }

    @Test
    void aCourseChangeLeavesWhatWasAskedAndSpreadsTheRest() {
        var changed = plan(261_000).with(YEAR, JULY, Optional.of(RevenueTarget.of(Money.of(195_000))));

        var path = changed.path(WEEKDAYS);
        assertThat(path.asked(new Period(NEW_YEAR, JULY.minusDays(1)))).contains(Money.of(129_000));
        assertThat(path.asked(day(JULY))).contains(Money.of(500));
        assertThat(path.asked(YEAR.period())).contains(Money.of(195_000));
    }

    @Test
    void theFirstTargetStaysVisibleBesideTheCurrentOne() {
        var changed = plan(261_000).with(YEAR, JULY, Optional.of(RevenueTarget.of(Money.of(195_000))));

        assertThat(changed.baseline(YEAR)).contains(RevenueTarget.of(Money.of(261_000)));
        assertThat(changed.current(YEAR, JULY.minusDays(1))).isEqualTo(changed.baseline(YEAR));
        assertThat(changed.current(YEAR, JULY).map(RevenueTarget::amount)).contains(Money.of(195_000));
        assertThat(changed.baselinePath(WEEKDAYS).asked(day(JULY))).contains(Money.of(1000));
    }

    @Test
    void aTargetThatIsAgreedLateHoldsForAllOfItsYear() {
        var late = new TargetPlan(
                Map.of(YEAR, Timeline.<RevenueTarget>empty().with(JULY, RevenueTarget.of(Money.of(261_000)))));

        assertThat(late.path(WEEKDAYS).asked(day(LocalDate.of(2026, 1, 5)))).contains(Money.of(1000));
        assertThat(late.current(YEAR, NEW_YEAR)).isPresent();
    }

    @Test
    void lessThanWasAlreadyAskedIsFound() {
        var tooLow = plan(261_000).with(YEAR, JULY, Optional.of(RevenueTarget.of(Money.of(128_999))));
        var justEnough = plan(261_000).with(YEAR, JULY, Optional.of(RevenueTarget.of(Money.of(129_000))));

        assertThat(tooLow.firstBelowAsked(YEAR, WEEKDAYS)).contains(JULY);
        assertThat(justEnough.firstBelowAsked(YEAR, WEEKDAYS)).isEmpty();
    }

    @Test
    void anOwnSeasonGivesEachMonthItsShareWhateverItsHolidays() {
        var path = of(YEAR, new RevenueTarget(Money.of(100_000), december(45), ""))
                .path(new WorkDays(attendance(Employment.since(LocalDate.EPOCH), LocalDate.of(2026, 12, 25))));

        assertThat(path.asked(month(12))).contains(Money.of(45_000));
        assertThat(path.asked(month(1))).contains(Money.of(5_000));
        assertThat(path.asked(day(LocalDate.of(2026, 12, 25)))).contains(Money.ZERO);
    }

    @Test
    void aQuarterTakesItsMonthsFromTheSeasonOfTheYear() {
        var quarter = new TargetSpan(2026, 4);
        var path = of(quarter, new RevenueTarget(Money.of(55_000), december(45), ""))
                .path(WEEKDAYS);

        assertThat(path.asked(month(10))).contains(Money.of(5_000));
        assertThat(path.asked(month(12))).contains(Money.of(45_000));
    }

    @Test
    void quartersFollowEachOther() {
        var path = new TargetPlan(Map.of(
                        new TargetSpan(2026, 1), line(64_000),
                        new TargetSpan(2026, 2), line(130_000)))
                .path(WEEKDAYS);

        assertThat(path.asked(YEAR.period())).contains(Money.of(194_000));
        assertThat(path.asked(day(LocalDate.of(2026, 4, 1)))).contains(Money.of(2000));
        assertThat(path.asked(new TargetSpan(2026, 3).period())).isEmpty();
    }

    @Test
    void whereNobodyWorksAllDaysAreAlike() {
        var never = new WorkDays(attendance(Employment.since(LocalDate.of(2030, 1, 1))));

        assertThat(plan(365).path(never).asked(day(NEW_YEAR))).contains(Money.of(1));
    }

    @ParameterizedTest(name = "{0} months of a quarter without a share")
    @CsvSource({"1, true", "4, false"})
    void aSeasonThatLeavesAQuarterEmptyIsFound(int quarter, boolean expected) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> BigDecimal.valueOf(month == 12 ? 100 : 0))
                .toList();
        assertThat(new Season(months).isEmptyIn(new TargetSpan(2026, quarter).period()))
                .isEqualTo(expected);
    }

    private static Season december(int share) {
        var months = new BigDecimal[Season.MONTHS];
        Arrays.fill(months, BigDecimal.valueOf((100 - share) / 11));
        months[11] = BigDecimal.valueOf(share);
        return new Season(List.of(months));
    }

    private static TargetPlan plan(long euros) {
        return of(YEAR, RevenueTarget.of(Money.of(euros)));
    }

    private static TargetPlan of(TargetSpan span, RevenueTarget target) {
        return TargetPlan.NONE.with(span, span.period().first(), Optional.of(target));
    }

    private static Timeline<RevenueTarget> line(long euros) {
        return Timeline.<RevenueTarget>empty().with(NEW_YEAR, RevenueTarget.of(Money.of(euros)));
    }

    private static Period day(LocalDate day) {
        return new Period(day, day);
    }

    private static Period month(int month) {
        var first = LocalDate.of(2026, month, 1);
        return new Period(first, first.plusMonths(1).minusDays(1));
    }

    private static Attendance attendance(Employment employment, LocalDate... holidays) {
        return new Attendance(
                employment,
                Timeline.empty(),
                List.of(),
                Arrays.stream(holidays).collect(Collectors.toMap(day -> day, day -> new Holiday(day, "X"))));
    }
}
