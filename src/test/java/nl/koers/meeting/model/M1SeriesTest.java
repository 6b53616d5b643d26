package nl.koers.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class M1SeriesTest {

    private static final LocalDate SECOND_CHRISTMAS_DAY = LocalDate.of(2026, 12, 26);
    private static final LocalDate FIRST_CHRISTMAS_DAY = LocalDate.of(2026, 12, 25);

    /** The clock goes back on 25 October 2026 and forward on 28 March 2027. */
    @ParameterizedTest(name = "{0} at {1} in {2}, after {3}: {4}")
    @CsvSource(textBlock = """
            TUESDAY,  09:00, Europe/Amsterdam, 2026-11-19T11:00:00Z, 2026-11-24T08:00:00Z
            TUESDAY,  09:00, Europe/Amsterdam, 2026-11-24T07:59:59Z, 2026-11-24T08:00:00Z
            TUESDAY,  09:00, Europe/Amsterdam, 2026-11-24T08:00:00Z, 2026-12-01T08:00:00Z
            MONDAY,   08:30, Europe/Amsterdam, 2026-10-22T08:00:00Z, 2026-10-26T07:30:00Z
            MONDAY,   08:30, Europe/Amsterdam, 2027-03-26T08:00:00Z, 2027-03-29T06:30:00Z
            SUNDAY,   02:30, Europe/Amsterdam, 2027-03-26T08:00:00Z, 2027-03-28T01:30:00Z
            MONDAY,   00:30, Europe/Amsterdam, 2026-11-22T22:59:00Z, 2026-11-22T23:30:00Z
            THURSDAY, 16:00, America/New_York, 2026-12-30T08:00:00Z, 2026-12-31T21:00:00Z
            FRIDAY,   10:00, Europe/Amsterdam, 2026-12-31T12:00:00Z, 2027-01-01T09:00:00Z
            """)
    void nextMeetingIsTheFirstOneByTheClockOnTheWall(
            DayOfWeek weekday, LocalTime time, ZoneId zone, Instant after, Instant expected) {
        var next = Series.weekly(weekday, time).next(after, zone, day -> false);

        assertThat(next.toInstant()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on a holiday, the day after it: {0}, gives {1}")
    @CsvSource(textBlock = """
            true,  2026-12-27T10:00+01:00[Europe/Amsterdam]
            false, 2027-01-01T10:00+01:00[Europe/Amsterdam]
            """)
    void holidayMovesTheMeetingOrLeavesItOut(boolean dayAfter, ZonedDateTime expected) {
        var holidays = List.of(FIRST_CHRISTMAS_DAY, SECOND_CHRISTMAS_DAY);
        var friday = new Series(DayOfWeek.FRIDAY, LocalTime.of(10, 0), dayAfter, Series.FIRST_AGENDA);

        var next =
                friday.next(Instant.parse("2026-12-20T09:00:00Z"), ZoneId.of("Europe/Amsterdam"), holidays::contains);

        assertThat(next).isEqualTo(expected);
    }

    @Test
    void meetingThatMovedBehindAHolidayIsStillTheNextOneOnThatDay() {
        var friday = new Series(DayOfWeek.FRIDAY, LocalTime.of(10, 0), true, Series.FIRST_AGENDA);

        var next = friday.next(
                Instant.parse("2026-12-26T08:00:00Z"), ZoneId.of("Europe/Amsterdam"), FIRST_CHRISTMAS_DAY::equals);

        assertThat(next.toLocalDate()).isEqualTo(SECOND_CHRISTMAS_DAY);
    }

    @Test
    void firstAgendaTakesAnHour() {
        assertThat(Series.FIRST_AGENDA).extracting(AgendaItem::minutes).containsExactly(10, 10, 10, 20, 8, 2);
        assertThat(Series.weekly(DayOfWeek.MONDAY, LocalTime.NOON).minutes()).isEqualTo(60);
    }

    @Test
    void agendaHasAtLeastOnePointAndNotTooMany() {
        assertThat(with(List.of()).fault()).isPresent();
        assertThat(with(Collections.nCopies(31, AgendaItem.of(PointKind.OWN))).fault())
                .isPresent();
        assertThat(with(Series.FIRST_AGENDA).fault()).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\", {1} minutes: {2}")
    @CsvSource(textBlock = """
            Beurs in maart, 5,   ''
            '',             5,   meeting.point-unnamed
            Beurs,          0,   meeting.minutes-outside
            Beurs,          121, meeting.minutes-outside
            """)
    void ownPointHasANameAndSomeMinutes(String title, int minutes, String refusal) {
        var fault = AgendaItem.own(title, minutes).fault();

        assertThat(fault.map(reason -> reason.key()).orElse("")).isEqualTo(refusal);
    }

    private static Series with(List<AgendaItem> agenda) {
        return new Series(DayOfWeek.MONDAY, LocalTime.NOON, true, agenda);
    }
}
