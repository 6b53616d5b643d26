package nl.koers.exchange.calendar;

import static nl.koers.exchange.Import.AMSTERDAM;
import static nl.koers.exchange.Import.bytes;
import static nl.koers.exchange.calendar.Calendars.WEEKS;
import static nl.koers.exchange.calendar.Calendars.calendar;
import static nl.koers.exchange.calendar.Calendars.event;
import static nl.koers.exchange.calendar.Calendars.read;
import static nl.koers.exchange.calendar.Calendars.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.koers.exchange.Import;
import nl.koers.exchange.model.CalendarEntry;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenCalendarTest {

    private static final String GOOD =
            "BEGIN:VEVENT\r\nUID:g\r\nDTSTART:20261119T090000Z\r\nSUMMARY:Goed\r\nEND:VEVENT";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "file.empty"),
                Arguments.of("a table", Import.utf8("Klant;Datum", "A;1-12-2026"), "calendar.none"),
                Arguments.of("no events", calendar(), "calendar.empty"),
                Arguments.of("a picture", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0), "file.no-text"),
                Arguments.of("NUL bytes", event("DTSTART:20261118T090000Z", "SUMMARY:a\0b"), "file.no-text"),
                Arguments.of("10 MB", large(), "file.large"),
                Arguments.of(
                        "50,001 lines",
                        "BEGIN:VCALENDAR\n".repeat(50_001).getBytes(StandardCharsets.UTF_8),
                        "file.long"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNoCalendarIsRefused(String what, byte[] file, String reason) {
        assertThat(read(file).refusal()).map(Reason::key).contains("import." + reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no start                   | import.event.start | SUMMARY:Zonder begin
            a start that is no time    | import.event.start | DTSTART:morgen
            a day that does not exist  | import.event.start | DTSTART:20260231T100000
            an hour that does not exist| import.event.start | DTSTART:20261118T250000
            the year zero              | import.event.start | DTSTART:00000101T100000
            the year 9999              | import.event.start | DTSTART:99991231T235959Z
            an end before its start    | import.event.end   | DTSTART:20261118T100000Z~DTEND:20261118T090000Z
            a negative duration        | import.event.end   | DTSTART:20261118T100000Z~DURATION:-PT1H
            exceptions that are none   | import.event.dates | DTSTART:20261118T100000Z~EXDATE:a,b
            """)
    void anEventThatCannotBeIsRefused(String what, String reason, String lines) {
        assertThat(refusal(event(lines.split("~")))).isEqualTo(reason);
    }

    @Test
    void anEndThatCannotBeReadIsNoHarm() {
        assertThat(read(event("DTSTART:20261118T100000Z", "DTEND:20261118T1"))
                        .get()
                        .entries())
                .hasSize(1);
        assertThat(read(event("DTSTART:20261118T100000Z", "DURATION:uurtje"))
                        .get()
                        .entries())
                .hasSize(1);
    }

    @Test
    void anEventThatIsCutOffIsRefusedAndTheOthersGoOn() {
        var file = calendar(GOOD, "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261118T090000Z\r\nSUMMARY:Hal");
        var cut = Arrays.copyOf(file, file.length - "\r\nEND:VCALENDAR\r\n".length());
        var content = read(cut).get();

        assertThat(content.entries()).extracting(CalendarEntry::title).containsExactly("Goed");
        assertThat(content.refused()).extracting(bad -> bad.reason().key()).containsExactly("import.event.cut");
        assertThat(content.refused()).extracting(bad -> bad.text()).containsExactly("Hal");
    }

    @Test
    void anEventWithoutEndDoesNotSwallowTheNext() {
        var content =
                read(calendar("BEGIN:VEVENT\r\nDTSTART:20261118T090000Z", GOOD)).get();

        assertThat(content.entries()).extracting(CalendarEntry::title).containsExactly("Goed");
        assertThat(content.refused()).hasSize(1);
    }

    @Test
    void aPrivateEventThatCannotBeReadShowsNothingOfItself() {
        var content = read(event("SUMMARY:Geheim", "CLASS:PRIVATE")).get();

        assertThat(content.refused()).extracting(bad -> bad.text()).containsExactly("");
    }

    @Test
    void brokenSyntaxInOneEventDoesNotHarmTheOthers() {
        var content = read(calendar("BEGIN:VEVENT\r\nDTSTART;;;=\"\r\nSUMMARY\r\nEND:VEVENT", GOOD))
                .get();

        assertThat(content.entries()).extracting(CalendarEntry::title).containsExactly("Goed");
        assertThat(content.refused()).hasSize(1);
    }

    @Test
    void deepNestingDoesNoHarm() {
        var nested = "BEGIN:VALARM\r\n".repeat(40_000);

        assertThat(read(event("DTSTART:20261118T090000Z", nested.strip())).get().entries())
                .hasSize(1);
    }

    @Test
    void hugeTextsAreCutAndScriptsStayText() {
        var content = read(event(
                        "DTSTART:20261118T090000Z",
                        "SUMMARY:<img src=x onerror=alert(1)>",
                        "LOCATION:" + "x".repeat(1_000_000)))
                .get();

        assertThat(content.entries().getFirst().title()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(content.entries().getFirst().location()).hasSize(500);
    }

    @Test
    void moreOccurrencesThanAnyoneHasAreRefused() {
        var many = new String[1_500];
        Arrays.setAll(
                many,
                index -> "BEGIN:VEVENT\r\nUID:" + index
                        + "\r\nDTSTART:20000101T080000Z\r\nRRULE:FREQ=DAILY;BYHOUR=8,9,10,11\r\nEND:VEVENT");

        assertThat(read(calendar(many)).refusal()).contains(Reason.of("import.calendar.many", 50_000));
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        var reader = new CalendarReader(Limits.STANDARD);

        assertThat(reader.read(calendar(GOOD, GOOD, GOOD), WEEKS, AMSTERDAM, "", Import.deadlineAfter(1)))
                .isEqualTo(Reading.refused("file.slow", 10L));
    }

    private static byte[] large() {
        var bytes = new byte[10 * 1024 * 1024];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }
}
