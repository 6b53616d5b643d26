package nl.koers.exchange.calendar;

import static nl.koers.exchange.calendar.Calendars.calendar;
import static nl.koers.exchange.calendar.Calendars.event;
import static nl.koers.exchange.calendar.Calendars.read;
import static nl.koers.exchange.calendar.Calendars.refusal;
import static nl.koers.exchange.calendar.Calendars.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.exchange.model.CalendarEntry;
import nl.koers.exchange.model.LeftOut;
import nl.koers.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks 47 and 48 of 2026: 16 to 29 November. */
class RecurrenceTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            20260902T100000 | FREQ=WEEKLY                                          | 18,25
            20260902T100000 | FREQ=WEEKLY;INTERVAL=2                               | 25
            20260901T100000 | FREQ=WEEKLY;BYDAY=TU,TH                              | 17,19,24,26
            20260901T100000 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO           | 24,29
            20260901T100000 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU                   | 24,29
            20260901T100000 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU           | 22,24
            20261101T100000 | FREQ=DAILY;INTERVAL=5                                | 16,21,26
            20261110T100000 | FREQ=DAILY;COUNT=8                                   | 16,17
            20260130T100000 | FREQ=MONTHLY;BYDAY=-1FR                              | 27
            20260115T100000 | FREQ=MONTHLY;BYDAY=TH;BYSETPOS=3                     | 19
            20260128T100000 | FREQ=MONTHLY;BYMONTHDAY=28,16                        | 16,28
            20260131T100000 | FREQ=MONTHLY;BYMONTHDAY=-3                           | 28
            20101120T100000 | FREQ=YEARLY                                          | 20
            20101120T100000 | FREQ=YEARLY;BYMONTH=11;BYDAY=4TH                     | 26
            20260902T100000 | FREQ=WEEKLY;UNTIL=20261118T090000Z                   | 18
            20260902T100000 | FREQ=WEEKLY;UNTIL=20261118T085959Z                   |
            20260902T100000 | FREQ=WEEKLY;UNTIL=20261118                           | 18
            20260902T100000 | FREQ=WEEKLY;X-EVOLUTION-ENDDATE=20261118T090000Z;    | 18,25
            20260902T100000 | freq=weekly; byday=we                                | 18,25
            19010102T100000 | FREQ=WEEKLY;BYDAY=WE                                 | 18,25
            20261231T100000 | FREQ=DAILY                                           |
            20261120T100000 | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30                  | 20
            """)
    void happensInTheChosenWeeksOnly(String start, String rule, @Nullable String days) {
        var expected = days == null
                ? List.<String>of()
                : List.of(days.split(",")).stream()
                        .map(day -> "2026-11-" + day + " 10:00")
                        .toList();

        assertThat(times(event("DTSTART;TZID=Europe/Amsterdam:" + start, "RRULE:" + rule)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;COUNT=1000000",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=8,9,10;BYMINUTE=0,1,2,3,4,5,6,7,8",
                "FREQ=DAILY;BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24",
            })
    void whatHappensAllTheTimeIsNoAppointment(String rule) {
        assertThat(refusal(event("DTSTART:20261118T100000Z", "RRULE:" + rule))).isEqualTo("import.rule.much");
    }

    @Test
    void aRuleWithEndlessListsIsRefusedBeforeItIsComputed() {
        var days = "1,2,3,4,5,6,7,8,9,10,".repeat(12) + "11";
        var rule = "RRULE:FREQ=YEARLY;BYMONTH=" + "1,".repeat(30) + "2;BYMONTHDAY=" + days;

        assertThat(refusal(event("DTSTART:20261118T100000Z", rule))).isEqualTo("import.rule.much");
        assertThat(refusal(event("DTSTART:20261118T100000Z", rule + ",1".repeat(1_000))))
                .isEqualTo("import.rule.much");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=FORTNIGHTLY",
                "INTERVAL=2",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=2000000000",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=x",
                "FREQ=DAILY;UNTIL=never",
                "FREQ=DAILY;UNTIL=20261345",
                "FREQ=MONTHLY;BYMONTHDAY=99",
                "FREQ=MONTHLY;BYDAY=XX",
                "FREQ=MONTHLY;BYMONTH=13",
                "FREQ=MONTHLY;RSCALE=HEBREW",
                "FREQ=DAILY;BYFOO=1",
                "FREQ=DAILY;WKST=XX",
            })
    void aRuleThatCannotBeIsRefused(String rule) {
        assertThat(refusal(event("DTSTART:20261118T100000Z", "RRULE:" + rule))).isEqualTo("import.rule.unreadable");
    }

    @Test
    void aRecurringAppointmentKeepsItsTimeOnTheWallWhenSummerEnds() {
        var october = new Period(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 31));

        assertThat(times(event("DTSTART;TZID=Europe/Amsterdam:20260902T100000", "RRULE:FREQ=WEEKLY"), october))
                .containsExactly("2026-10-21 10:00", "2026-10-28 10:00");
        assertThat(times(event("DTSTART:20260902T080000Z", "RRULE:FREQ=WEEKLY"), october))
                .containsExactly("2026-10-21 10:00", "2026-10-28 09:00");
    }

    @Test
    void exceptionsAndAdditionsCount() {
        var file = event(
                "DTSTART;TZID=Europe/Amsterdam:20260902T100000",
                "RRULE:FREQ=WEEKLY",
                "EXDATE;TZID=Europe/Amsterdam:20261118T100000",
                "RDATE;TZID=Europe/Amsterdam:20261119T113000,20261120T113000");

        assertThat(times(file)).containsExactly("2026-11-19 11:30", "2026-11-20 11:30", "2026-11-25 10:00");
    }

    @Test
    void anExceptionMayNameTheMomentInAnotherZoneOrOnlyTheDay() {
        var weekly = "DTSTART;TZID=Europe/Amsterdam:20260902T100000\r\nRRULE:FREQ=WEEKLY\r\n";

        assertThat(times(event(weekly + "EXDATE:20261118T090000Z"))).containsExactly("2026-11-25 10:00");
        assertThat(times(event(weekly + "EXDATE;VALUE=DATE:20261118"))).containsExactly("2026-11-25 10:00");
        assertThat(times(event(weekly + "EXRULE:FREQ=MONTHLY;BYMONTHDAY=18"))).containsExactly("2026-11-25 10:00");
    }

    @Test
    void aMovedOccurrenceIsThereOnceAndKeepsItsName() {
        var file = calendar(weekly(), single("20261118T100000", "20261120T150000", ""));
        var entries = read(file).get().entries();

        assertThat(times(file)).containsExactly("2026-11-20 15:00", "2026-11-25 10:00");
        assertThat(entries).extracting(CalendarEntry::planned).first().isEqualTo(Instant.parse("2026-11-18T09:00:00Z"));
    }

    @Test
    void anOccurrenceThatMovesIntoOrOutOfTheWeeksIsThereOrNot() {
        assertThat(times(calendar(weekly(), single("20261209T100000", "20261127T100000", ""))))
                .containsExactly("2026-11-18 10:00", "2026-11-25 10:00", "2026-11-27 10:00");
        assertThat(times(calendar(weekly(), single("20261118T100000", "20261201T100000", ""))))
                .containsExactly("2026-11-25 10:00");
    }

    @Test
    void aCancelledOccurrenceIsLeftOut() {
        var content = read(calendar(weekly(), single("20261118T100000", "20261118T100000", "STATUS:CANCELLED\r\n")))
                .get();

        assertThat(content.entries()).extracting(CalendarEntry::day).containsExactly(LocalDate.of(2026, 11, 25));
        assertThat(content.leftOut()).isEqualTo(Map.of(LeftOut.CANCELLED, 1));
    }

    @Test
    void ofTwoVersionsTheLaterHolds() {
        var old = "BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:1\r\nDTSTART:20261118T090000Z\r\nEND:VEVENT";
        var later = "BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:2\r\nDTSTART:20261119T090000Z\r\nEND:VEVENT";

        assertThat(times(calendar(later, old))).containsExactly("2026-11-19 10:00");
    }

    private static String weekly() {
        return "BEGIN:VEVENT\r\nUID:w\r\nDTSTART;TZID=Europe/Amsterdam:20260902T100000\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT";
    }

    private static String single(String replaces, String start, String more) {
        return "BEGIN:VEVENT\r\nUID:w\r\nRECURRENCE-ID;TZID=Europe/Amsterdam:" + replaces
                + "\r\nDTSTART;TZID=Europe/Amsterdam:" + start + "\r\n" + more + "END:VEVENT";
    }
}
