package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.fixture.Cases;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.Period;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Absence;
import nl.koers.team.model.Attendance;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Employment;
import nl.koers.team.model.Holiday;
import org.junit.jupiter.api.Test;

/** What holds for every rep, whatever happens to the norm, the field of play and the days of a week. */
class WeekNormPropertiesTest {

    private static final BigDecimal HALF_AN_APPOINTMENT = new BigDecimal("0.5");

    @Test
    void normOfAWeekIsNeverAboveTheNormOfAFullWeek() {
        Cases.check(random -> {
            var made = new NormBases(random);
            var rep = made.basis();
            var full = new Attendance(Employment.since(LocalDate.EPOCH), Timeline.empty(), List.of(), Map.of());
            assertThat(exact(rep)).isBetween(BigDecimal.ZERO, exact(rep.withAttendance(full)));
        });
    }

    @Test
    void dayOffNeverRaisesTheNorm() {
        Cases.check(random -> {
            var made = new NormBases(random);
            var rep = made.basis();
            var absence = made.absence();
            var holiday = made.day();
            assertThat(exact(rep.withAttendance(with(rep.attendance(), absence))))
                    .isLessThanOrEqualTo(exact(rep));
            assertThat(exact(rep.withAttendance(with(rep.attendance(), holiday))))
                    .isLessThanOrEqualTo(exact(rep));
        });
    }

    @Test
    void splittingAWeekAtAChangeOfNormAddsUp() {
        Cases.check(random -> {
            var made = new NormBases(random);
            var rep = made.basis();
            var before = made.teamNorm();
            var after = made.teamNorm();
            var change = made.day();
            var first = Timeline.<TeamNorm>empty().with(LocalDate.EPOCH, before);
            var second = Timeline.<TeamNorm>empty().with(LocalDate.EPOCH, after);
            var whole = exact(rep.withTeam(first.with(change, after)));
            var parts = exactUntil(change, rep.withTeam(first)).add(exactFrom(change, rep.withTeam(second)));
            assertThat(whole).isEqualByComparingTo(parts);
        });
    }

    @Test
    void newBusinessNeverExceedsHalfTheTeamsNorm() {
        Cases.check(random -> {
            var made = new NormBases(random);
            var rep = made.basis();
            var newBusiness =
                    rep.withFops(Timeline.<FieldOfPlay>empty().with(LocalDate.EPOCH, FieldOfPlay.NEW_BUSINESS));
            var isAllowed = NewBusinessCap.check(newBusiness.team(), newBusiness.personal(), newBusiness.fops())
                    .isEmpty();
            var existing = exact(rep.withPersonal(Timeline.empty()).withFops(Timeline.empty()));
            var half = existing.multiply(TeamNorm.HALF);
            var team = exact(newBusiness.withPersonal(Timeline.empty()));
            assertThat(team).isLessThanOrEqualTo(half);
            if (isAllowed) {
                assertThat(exact(newBusiness)).isLessThanOrEqualTo(half);
            }
        });
    }

    @Test
    void factorsThatAreToldMakeTheNorm() {
        Cases.check(random -> {
            var made = new NormBases(random);
            var rep = made.basis();
            var norm = WeekNorms.of(Weeks.W47, rep);
            var sum = BigDecimal.ZERO;
            var term = BigDecimal.ZERO;
            for (var factor : norm.factors()) {
                var opens = factor instanceof Factor.PerWeek;
                sum = opens ? sum.add(term) : sum;
                term = opens ? factor.value() : term.multiply(factor.value());
            }
            assertThat(sum.add(term)).isEqualByComparingTo(norm.exact());
        });
    }

    @Test
    void roundedNormIsAtMostHalfAnAppointmentAway() {
        Cases.check(random -> {
            var made = new NormBases(random);
            var rep = made.basis();
            var norm = WeekNorms.of(Weeks.W47, rep);
            assertThat(norm.exact().subtract(BigDecimal.valueOf(norm.rounded())).abs())
                    .isLessThanOrEqualTo(HALF_AN_APPOINTMENT);
        });
    }

    @Test
    void effectOfAChangeIsToldForExactlyTheWeeksThatChange() {
        Cases.check(random -> {
            var made = new NormBases(random);
            var before = made.basis();
            var after = made.basis();
            var from = Weeks.W47.previous();
            var to = Weeks.W47.plusWeeks(2);
            var effects = NormEffect.between(before, after, from, to);
            for (var week = from; !week.isAfter(to); week = week.next()) {
                var now = WeekNorms.of(week, before).rounded();
                var then = WeekNorms.of(week, after).rounded();
                var at = week;
                assertThat(effects.stream().filter(it -> !at.isBefore(it.from()) && !at.isAfter(it.to())))
                        .as("effect on %s", week)
                        .hasSize(now == then ? 0 : 1)
                        .allMatch(it -> it.before() == now && it.after() == then);
            }
        });
    }

    private static BigDecimal exact(NormBasis rep) {
        return WeekNorms.of(Weeks.W47, rep).exact();
    }

    private static BigDecimal exactUntil(LocalDate change, NormBasis rep) {
        return exactWithout(new Period(change, Weeks.W53.last()), rep);
    }

    private static BigDecimal exactFrom(LocalDate change, NormBasis rep) {
        return exactWithout(new Period(LocalDate.EPOCH, change.minusDays(1)), rep);
    }

    private static BigDecimal exactWithout(Period period, NormBasis rep) {
        return exact(rep.withAttendance(with(rep.attendance(), new Absence(period, DayPart.NONE))));
    }

    private static Attendance with(Attendance attendance, Absence absence) {
        var absences = new ArrayList<>(attendance.absences());
        absences.add(absence);
        return new Attendance(attendance.employment(), attendance.patterns(), absences, attendance.holidays());
    }

    private static Attendance with(Attendance attendance, LocalDate day) {
        var holidays = new HashMap<>(attendance.holidays());
        holidays.put(day, new Holiday(day, "DAY_OFF"));
        return new Attendance(attendance.employment(), attendance.patterns(), attendance.absences(), holidays);
    }
}
