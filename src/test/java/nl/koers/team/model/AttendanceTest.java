package nl.koers.team.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.fixture.Patterns;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.Period;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Presence.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

    private static final Holiday HOLIDAY = new Holiday(Weeks.WEDNESDAY, "SOME_DAY");

    @ParameterizedTest(name = "works {0}, {1} left while away: {2}")
    @CsvSource(textBlock = """
            FULL, FULL, FULL
            FULL, HALF, HALF
            FULL, NONE, NONE
            HALF, FULL, HALF
            HALF, HALF, HALF
            HALF, NONE, NONE
            NONE, FULL, NONE
            NONE, HALF, NONE
            """)
    void presenceIsTheLesserOfPatternAndWhatIsWorkedWhileAway(DayPart planned, DayPart left, DayPart expected) {
        var pattern = Patterns.NOTHING.with(Weeks.WEDNESDAY.getDayOfWeek(), planned);
        var absences = Stream.of(left)
                .filter(part -> part != DayPart.FULL)
                .map(part -> new Absence(new Period(Weeks.WEDNESDAY, Weeks.WEDNESDAY), part))
                .toList();
        var attendance = attendance(pattern, absences, Map.of());
        assertThat(attendance.on(Weeks.WEDNESDAY).part()).isEqualTo(expected);
    }

    @Test
    void ofTwoAbsencesOnADayTheGreaterOneHolds() {
        var day = new Period(Weeks.WEDNESDAY, Weeks.WEDNESDAY);
        var attendance = attendance(
                WeekPattern.MONDAY_TO_FRIDAY,
                List.of(new Absence(day, DayPart.HALF), new Absence(day, DayPart.NONE)),
                Map.of());
        assertThat(attendance.on(Weeks.WEDNESDAY).part()).isEqualTo(DayPart.NONE);
    }

    @Test
    void fullDayNeedsNoReason() {
        var attendance = attendance(WeekPattern.MONDAY_TO_FRIDAY, List.of(), Map.of());
        assertThat(attendance.on(Weeks.MONDAY)).isEqualTo(new Presence(DayPart.FULL, Optional.empty()));
    }

    @Test
    void withoutAPatternMondayToFridayHolds() {
        var attendance = new Attendance(Employment.since(LocalDate.EPOCH), Timeline.empty(), List.of(), Map.of());
        assertThat(Weeks.W47.days().map(attendance::plannedOn))
                .containsExactly(
                        DayPart.FULL,
                        DayPart.FULL,
                        DayPart.FULL,
                        DayPart.FULL,
                        DayPart.FULL,
                        DayPart.NONE,
                        DayPart.NONE);
    }

    @Test
    void everyMissingDayTellsWhy() {
        var ill = new Absence(new Period(Weeks.TUESDAY, Weeks.WEDNESDAY), DayPart.NONE);
        var attendance = new Attendance(
                new Employment(Weeks.TUESDAY, Optional.of(Weeks.THURSDAY)),
                Timeline.empty(),
                List.of(ill),
                Map.of(Weeks.WEDNESDAY, HOLIDAY));
        assertThat(Weeks.W47.days().map(attendance::on).map(Presence::gap))
                .containsExactly(
                        Optional.of(new Gap.NotEmployed()),
                        Optional.of(new Gap.Absent()),
                        Optional.of(new Gap.OnHoliday(HOLIDAY)),
                        Optional.empty(),
                        Optional.of(new Gap.NotEmployed()),
                        Optional.of(new Gap.NotInPattern()),
                        Optional.of(new Gap.NotInPattern()));
    }

    @Test
    void holidayOnADayThatIsNotWorkedTakesNothingAway() {
        var attendance = attendance(Patterns.NOTHING, List.of(), Map.of(Weeks.WEDNESDAY, HOLIDAY));
        assertThat(attendance.on(Weeks.WEDNESDAY).gap()).contains(new Gap.NotInPattern());
    }

    @Test
    void employmentCoversItsFirstAndItsLastDay() {
        var employment = new Employment(Weeks.TUESDAY, Optional.of(Weeks.THURSDAY));
        assertThat(Weeks.W47.days().filter(employment::covers))
                .containsExactly(Weeks.TUESDAY, Weeks.WEDNESDAY, Weeks.THURSDAY);
        assertThat(Employment.since(Weeks.TUESDAY).covers(Weeks.TUESDAY.plusYears(50)))
                .isTrue();
    }

    @Test
    void impossibleValuesAreRefused() {
        assertThatThrownBy(() -> new Employment(Weeks.TUESDAY, Optional.of(Weeks.MONDAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Absence(new Period(Weeks.MONDAY, Weeks.MONDAY), DayPart.FULL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Holiday(Weeks.MONDAY, "Ascension day"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Attendance attendance(
            WeekPattern pattern, List<Absence> absences, Map<LocalDate, Holiday> holidays) {
        return new Attendance(
                Employment.since(LocalDate.EPOCH),
                Timeline.<WeekPattern>empty().with(LocalDate.EPOCH, pattern),
                absences,
                holidays);
    }
}
