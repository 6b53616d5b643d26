package nl.koers.exchange.hostile;

import static nl.koers.exchange.Import.bytes;
import static nl.koers.exchange.Import.utf8;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.exchange.hostile.Hostile.Where;

/** Calendars, and what is given out for them. */
final class HostileCalendars {

    private static final String START = "DTSTART:20261118T090000Z";

    private HostileCalendars() {}

    static Stream<Hostile> all() {
        return Stream.of(noCalendars(), rules(), events(), zones()).flatMap(each -> each);
    }

    private static Stream<Hostile> noCalendars() {
        return Stream.of(
                file("nothing at all", "file.empty", new byte[0]),
                file("a table", "calendar.none", utf8("Klant;Datum", "A;1-12-2026")),
                file("no events", "calendar.empty", calendar()),
                file("a picture", "file.no-text", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0)),
                file("NUL", "file.no-text", event(START, "SUMMARY:a\0b")),
                file("a line of 10 MB", "file.large", event(START, "SUMMARY:" + "x".repeat(10 * 1024 * 1024))),
                file("50,001 lines", "file.long", calendar("X:1\r\n".repeat(50_001))),
                new Hostile(
                        "one whose rep has not asked",
                        Where.CALENDAR_OF_ANOTHER,
                        "calendar.own",
                        () -> event(START, "SUMMARY:Bezoek")));
    }

    private static Stream<Hostile> rules() {
        return Stream.of(
                rule("every second", "rule.much", "FREQ=SECONDLY"),
                rule("every minute without end", "rule.much", "FREQ=MINUTELY;INTERVAL=1"),
                rule(
                        "each second of the year",
                        "rule.much",
                        "FREQ=YEARLY;BYHOUR=" + list(0, 23) + ";BYMINUTE=" + list(0, 59)),
                rule(
                        "lists of lists",
                        "rule.much",
                        "FREQ=YEARLY;BYYEARDAY=" + list(1, 366) + ";BYSETPOS=" + list(1, 99)),
                rule("a rule of 2,000 letters", "rule.much", "FREQ=DAILY;X=" + "1".repeat(2_000)),
                rule("no frequency", "rule.unreadable", "INTERVAL=2"),
                rule("a frequency nobody knows", "rule.unreadable", "FREQ=SOMETIMES"),
                rule("every zero days", "rule.unreadable", "FREQ=DAILY;INTERVAL=0"),
                rule("an interval of centuries", "rule.unreadable", "FREQ=YEARLY;INTERVAL=99999"),
                rule("less than no times", "rule.unreadable", "FREQ=DAILY;COUNT=-1"),
                rule("until a word", "rule.unreadable", "FREQ=DAILY;UNTIL=ooit"),
                rule("a day that no week has", "rule.unreadable", "FREQ=WEEKLY;BYDAY=XX"),
                file(
                        "rules by the dozen",
                        "rule.much",
                        event(START, "RRULE:FREQ=DAILY\r\n".repeat(12).strip())),
                file("2,001 more times", "rule.much", event(START, "RDATE:" + "20261119,".repeat(2_001))),
                file("60,000 in the weeks", "calendar.many", HostileCalendars::crowd));
    }

    private static Stream<Hostile> events() {
        return Stream.of(
                file("no start", "event.start", event("SUMMARY:Zonder begin")),
                file("a day that does not exist", "event.start", event("DTSTART:20260231T100000")),
                file("an hour that does not exist", "event.start", event("DTSTART:20261118T250000")),
                file("the year zero", "event.start", event("DTSTART:00000101T100000")),
                file("an end before its start", "event.end", event(START, "DTEND:20261118T080000Z")),
                file("less than no time", "event.end", event(START, "DURATION:-PT1H")),
                file("exceptions that are none", "event.dates", event(START, "EXDATE:a,b")),
                file(
                        "cut off",
                        "event.cut",
                        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261118T090000Z"
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Hostile> zones() {
        return Stream.of(
                file("a zone nobody knows", "zone.unknown", event("DTSTART;TZID=Mars/Olympus:20261118T090000")),
                file(
                        "Amsterdam in another place",
                        "zone.otherwise",
                        calendar(zone("Europe/Amsterdam", ""), text("DTSTART;TZID=Europe/Amsterdam:20261118T090000"))),
                file(
                        "a zone that changes every second",
                        "zone.otherwise",
                        calendar(
                                zone("Europe/Amsterdam", "RRULE:FREQ=SECONDLY"),
                                text("DTSTART;TZID=Europe/Amsterdam:20261118T090000"))));
    }

    private static Hostile file(String what, String reason, byte[] file) {
        return file(what, reason, () -> file);
    }

    private static Hostile file(String what, String reason, Supplier<byte[]> file) {
        return new Hostile(what, Where.CALENDAR, reason, file);
    }

    private static Hostile rule(String what, String reason, String rule) {
        return file(what, reason, () -> event(START, "RRULE:" + rule));
    }

    private static byte[] event(String... lines) {
        return calendar(text(lines));
    }

    private static String text(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    private static byte[] calendar(String... parts) {
        return utf8("BEGIN:VCALENDAR", String.join("\r\n", parts), "END:VCALENDAR");
    }

    private static String zone(String name, String rule) {
        return "BEGIN:VTIMEZONE\r\nTZID:" + name + "\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n" + rule
                + "\r\nTZOFFSETFROM:+1400\r\nTZOFFSETTO:+1400\r\nEND:STANDARD\r\nEND:VTIMEZONE";
    }

    private static String list(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static byte[] crowd() {
        return calendar(IntStream.range(0, 4_000)
                .mapToObj(number ->
                        "BEGIN:VEVENT\r\nUID:" + number + "\r\n" + START + "\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT")
                .toArray(String[]::new));
    }
}
