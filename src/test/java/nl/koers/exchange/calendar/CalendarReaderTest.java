package nl.koers.exchange.calendar;

import static nl.koers.exchange.calendar.Calendars.calendar;
import static nl.koers.exchange.calendar.Calendars.event;
import static nl.koers.exchange.calendar.Calendars.read;
import static nl.koers.exchange.calendar.Calendars.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.koers.exchange.model.CalendarEntry;
import nl.koers.exchange.model.LeftOut;
import nl.koers.kernel.Period;
import nl.koers.kernel.Reason;
import nl.koers.kernel.SalesWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReaderTest {

    @Test
    void readsWhatAnEntrySays() {
        var entry = read(event(
                        "DTSTART;TZID=Europe/Amsterdam:20261118T100000",
                        "DTEND;TZID=Europe/Amsterdam:20261118T113000",
                        "SUMMARY;LANGUAGE=nl:Bezoek Jansen\\, Zn. & co",
                        "LOCATION:Dorpsstraat 1\\nUtrecht",
                        "ORGANIZER;CN=\"Vries; Anna de\":mailto:anna@koers.example",
                        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Piet:MAILTO:Piet@ACME.example",
                        "ATTENDEE;CUTYPE=ROOM:mailto:zaal1@elders.example"))
                .get()
                .entries()
                .getFirst();

        assertThat(entry.title()).isEqualTo("Bezoek Jansen, Zn. & co");
        assertThat(entry.location()).isEqualTo("Dorpsstraat 1 Utrecht");
        assertThat(entry.people()).isEqualTo(Set.of("anna@koers.example", "piet@acme.example"));
        assertThat(entry.length()).isEqualTo(Duration.ofMinutes(90));
        assertThat(entry.line()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            private            | PRIVATE   | CLASS:PRIVATE
            confidential       | PRIVATE   | CLASS:confidential
            an unknown class   | PRIVATE   | CLASS:X-OWN
            cancelled          | CANCELLED | STATUS:CANCELLED
            all day in Outlook | ALL_DAY   | X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
            declined           | DECLINED  | ATTENDEE;PARTSTAT=DECLINED:mailto:Anna@koers.example
            """)
    void whatIsNobodysBusinessOrDoesNotTakePlaceIsLeftOutButCounted(String what, LeftOut why, String line) {
        var content = read(event("DTSTART:20261118T090000Z", line)).get();

        assertThat(content.entries()).isEmpty();
        assertThat(content.leftOut()).isEqualTo(Map.of(why, 1));
    }

    @Test
    void whatHappensInOtherWeeksIsCountedOnce() {
        var content = read(event("DTSTART:20040118T090000Z", "RRULE:FREQ=DAILY;COUNT=5"))
                .get();

        assertThat(content.entries()).isEmpty();
        assertThat(content.leftOut()).isEqualTo(Map.of(LeftOut.OTHER_WEEKS, 1));
    }

    @Test
    void wholeDaysAreLeftOutHoweverTheyAreWritten() {
        assertThat(read(event("DTSTART;VALUE=DATE:20261118")).get().leftOut()).isEqualTo(Map.of(LeftOut.ALL_DAY, 1));
        assertThat(read(event("DTSTART:20261118T000000", "DTEND:20261119T000000"))
                        .get()
                        .leftOut())
                .isEqualTo(Map.of(LeftOut.ALL_DAY, 1));
    }

    @Test
    void aColleagueWhoDeclinedDoesNotMatter() {
        assertThat(times(event("DTSTART:20261118T090000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:bo@koers.example")))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            known to the world         | Europe/Amsterdam                          | 10:00
            elsewhere                  | America/New_York                          | 16:00
            of Windows                 | W. Europe Standard Time                   | 10:00
            with a path                | /mozilla.org/20050126_1/Europe/Amsterdam  | 10:00
            with a path and an area    | /x/America/Argentina/Buenos_Aires         | 14:00
            in quotes                  | "Europe/London"                           | 11:00
            """)
    void findsTheZoneByItsName(String what, String zone, String time) {
        var content = read(event("DTSTART;TZID=" + zone + ":20261118T100000")).get();

        assertThat(content.entries())
                .extracting(entry -> entry.time().toString())
                .containsExactly(time);
        assertThat(content.remarks()).isEmpty();
    }

    @Test
    void aTimeWithoutZoneIsTheTeamsTime() {
        assertThat(times(event("DTSTART:20261118T100000"))).containsExactly("2026-11-18 10:00");
    }

    @Test
    void anEntryJustBeforeMidnightElsewhereIsOnTheTeamsDay() {
        assertThat(times(event("DTSTART:20261117T233000Z"))).containsExactly("2026-11-18 00:30");
    }

    @Test
    void aZoneThatNobodyKnowsIsTakenForTheTeamsAndSaysSo() {
        var content = read(event("DTSTART;TZID=Mars/Olympus:20261118T100000")).get();

        assertThat(content.entries())
                .extracting(entry -> entry.time().toString())
                .containsExactly("10:00");
        assertThat(content.remarks())
                .containsExactly(Reason.of("import.zone.unknown", "Mars/Olympus", "Europe/Amsterdam"));
    }

    @Test
    void aZoneThatOnlyTheFileKnowsIsWhatTheFileDescribes() {
        var zone = zone("Klantzone", "+0200", "+0300");

        assertThat(times(calendar(zone, timed("Klantzone", "20261118T100000")))).containsExactly("2026-11-18 09:00");
        assertThat(times(calendar(zone, timed("Klantzone", "20260715T100000")), Period.of(new SalesWeek(2026, 29))))
                .containsExactly("2026-07-15 09:00");
    }

    @Test
    void aZoneThatLiesAboutAKnownNameIsNotBelievedAndSaysSo() {
        var content = read(calendar(
                        zone("Europe/Amsterdam", "+0900", "+1000"), timed("Europe/Amsterdam", "20261118T100000")))
                .get();

        assertThat(content.entries())
                .extracting(entry -> entry.time().toString())
                .containsExactly("10:00");
        assertThat(content.remarks()).containsExactly(Reason.of("import.zone.otherwise", "Europe/Amsterdam"));
    }

    @Test
    void aZoneThatTellsTheTruthGivesNoRemark() {
        var content = read(calendar(
                        zone("Europe/Amsterdam", "+0100", "+0200"), timed("Europe/Amsterdam", "20261118T100000")))
                .get();

        assertThat(content.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void foldedLinesAndAnyLineEndAreRead(String end) {
        var text =
                new String(event("DTSTART:20261118T090000Z", "SUMMARY:Een lange", "  titel"), StandardCharsets.UTF_8);

        var file = text.replace("\r\n", end).getBytes(StandardCharsets.UTF_8);

        assertThat(read(file).get().entries()).extracting(CalendarEntry::title).containsExactly("Een lange titel");
    }

    @Test
    void oldEncodingsAndAlarmsDoNoHarm() {
        var text = new String(
                event(
                        "DTSTART:20261118T090000Z",
                        "BEGIN:VALARM",
                        "TRIGGER:-PT5M",
                        "SUMMARY:Alarm",
                        "END:VALARM",
                        "SUMMARY:Café"),
                StandardCharsets.UTF_8);

        assertThat(read(text.getBytes(Charset.forName("windows-1252"))).get().entries())
                .extracting(CalendarEntry::title)
                .containsExactly("Café");
    }

    @Test
    void tasksAreNoAppointments() {
        var task = "BEGIN:VTODO\r\nDTSTART:20261118T090000Z\r\nSUMMARY:Bellen\r\nEND:VTODO";
        var entry = "BEGIN:VEVENT\r\nDTSTART:20261119T090000Z\r\nEND:VEVENT";

        assertThat(times(calendar(task, entry))).containsExactly("2026-11-19 10:00");
    }

    @Test
    void anEntryWithoutNameKeepsTheSameNameOfItsOwn() {
        var nameless = calendar("BEGIN:VEVENT\r\nDTSTART:20261119T090000Z\r\nSUMMARY:A\r\nEND:VEVENT");

        assertThat(read(nameless).get().entries().getFirst().uid())
                .isEqualTo(read(nameless).get().entries().getFirst().uid())
                .isNotBlank();
    }

    private static String timed(String zone, String start) {
        return "BEGIN:VEVENT\r\nUID:z\r\nDTSTART;TZID=" + zone + ":" + start + "\r\nEND:VEVENT";
    }

    private static String zone(String name, String winter, String summer) {
        return String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:" + name,
                "BEGIN:STANDARD",
                "DTSTART:16010101T030000",
                "TZOFFSETFROM:" + summer,
                "TZOFFSETTO:" + winter,
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:16010101T020000",
                "TZOFFSETFROM:" + winter,
                "TZOFFSETTO:" + summer,
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                "END:DAYLIGHT",
                "END:VTIMEZONE");
    }
}
