package nl.koers.norm.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.Period;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Absence;
import nl.koers.team.model.Attendance;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Employment;
import nl.koers.team.model.Holiday;
import nl.koers.team.model.WeekPattern;

/** All that can happen to a rep in and around 2026-W47; no pattern is longer than Monday to Friday. */
class NormBases extends DomainContextBase {

    private static final BigDecimal LEAST_FACTOR = new BigDecimal("0.001");
    private static final List<DayOfWeek> WORKING_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    @Provide
    Arbitrary<NormBasis> bases() {
        return Combinators.combine(lines(teamNorms()), lines(personalNorms()), lines(fieldsOfPlay()), attendances())
                .as(NormBasis::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-3, 9).map(Weeks.MONDAY::plusDays);
    }

    @Provide
    Arbitrary<Absence> absences() {
        var length = Arbitraries.integers().between(0, 8);
        return Combinators.combine(days(), length, Arbitraries.of(DayPart.NONE, DayPart.HALF))
                .as((first, more, worked) -> new Absence(new Period(first, first.plusDays(more)), worked));
    }

    @Provide
    Arbitrary<Norm> norms() {
        return Arbitraries.integers().between(0, Norm.HIGHEST).map(Norm::new);
    }

    @Provide
    Arbitrary<TeamNorm> teamNorms() {
        var factors =
                Arbitraries.bigDecimals().between(LEAST_FACTOR, TeamNorm.HALF).ofScale(3);
        return Combinators.combine(norms(), factors).as(TeamNorm::new);
    }

    private Arbitrary<PersonalNorm> personalNorms() {
        return norms().optional().map(PersonalNorm::new);
    }

    private static Arbitrary<FieldOfPlay> fieldsOfPlay() {
        return Arbitraries.oneOf(
                Arbitraries.of(FieldOfPlay.EXISTING, FieldOfPlay.NEW_BUSINESS), shares().map(FieldOfPlay::new));
    }

    private static Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(3);
    }

    private Arbitrary<Attendance> attendances() {
        return Combinators.combine(
                        employments(), lines(patterns()), absences().list().ofMaxSize(3), holidays())
                .as(Attendance::new);
    }

    private Arbitrary<Employment> employments() {
        var lengths = Arbitraries.integers().between(0, 9).optional();
        var starts = Arbitraries.oneOf(Arbitraries.just(LocalDate.EPOCH), days());
        return Combinators.combine(starts, lengths).as((first, length) -> new Employment(first, last(first, length)));
    }

    private static Optional<LocalDate> last(LocalDate first, Optional<Integer> length) {
        return length.filter(any -> first.isAfter(LocalDate.EPOCH)).map(first::plusDays);
    }

    private static Arbitrary<WeekPattern> patterns() {
        return Arbitraries.maps(Arbitraries.of(WORKING_DAYS), Arbitraries.of(DayPart.class))
                .map(WeekPattern::new);
    }

    private Arbitrary<Map<LocalDate, Holiday>> holidays() {
        return days().set()
                .ofMaxSize(2)
                .map(days -> days.stream()
                        .collect(Collectors.toMap(Function.identity(), day -> new Holiday(day, "SOME_DAY"))));
    }

    private <T> Arbitrary<Timeline<T>> lines(Arbitrary<T> values) {
        return Arbitraries.maps(days(), values).ofMaxSize(3).map(Timeline::of);
    }
}
