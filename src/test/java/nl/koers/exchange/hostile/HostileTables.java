package nl.koers.exchange.hostile;

import static nl.koers.exchange.Import.bytes;
import static nl.koers.exchange.Import.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koers.exchange.hostile.Hostile.Where;

/** Files with separated values, and what is given out for them. */
final class HostileTables {

    private static final String HEADER = "Verkoper;Klant;Datum;Tijd;Soort;Status;Opmerking;Id";
    private static final String DEALS = "Verkoper;Klant;Aanvraagdatum;Orderdatum;Status;Bedrag";

    private HostileTables() {}

    static Stream<Hostile> all() {
        return Stream.of(noTables(), wrongPeople(), wrongValues(), wrongDeals()).flatMap(each -> each);
    }

    private static Stream<Hostile> noTables() {
        return Stream.of(
                table("nothing at all", "file.empty"),
                table("only blanks", "file.empty", "", "   ", "\t"),
                table("only separators", "file.empty", ";;;", ";;;"),
                table("only a header", "file.only-header", HEADER),
                table("no header", "columns.customer", "Anna de Vries;ACME;1-12-2026"),
                table("a quote that never closes", "file.quote", HEADER, "Anna de Vries;\"ACME;1-12-2026"),
                table("NUL", "file.no-text", HEADER, "Anna\0de Vries;ACME;1-12-2026"),
                table("300 columns", "file.wide", ";x".repeat(300), ";1".repeat(300)),
                table("4 million columns", "file.wide", HEADER, ";".repeat(4_000_000)),
                table("a line of 10 MB", "file.large", HEADER, "x".repeat(10 * 1024 * 1024)),
                table(
                        "a cell of 4 MB",
                        "customer.long",
                        HEADER,
                        "Anna de Vries;" + "x".repeat(4_000_000) + ";1-12-2026"),
                table("50,001 lines", "file.long", HEADER, "Anna de Vries;A;1-12-2026\r\n".repeat(50_001)),
                table("a web page", "file.web-page", "<!DOCTYPE html>", "<html><script>alert(1)</script></html>"),
                table("a table of a web page", "file.web-page", "<table><tr><td>Klant</td></tr></table>"),
                table(
                        "XML that reads a file",
                        "file.web-page",
                        "<?xml version=\"1.0\"?>",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                table("a calendar", "file.calendar", "BEGIN:VCALENDAR", "END:VCALENDAR"),
                table(
                        "JSON",
                        "columns.customer",
                        "[{\"klant\": \"ACME\", \"datum\": \"1-12-2026\"},",
                        "{\"klant\": \"ACME 2\"}]"),
                binary("UTF-16 without mark", () -> text().getBytes(StandardCharsets.UTF_16BE)),
                binary("UTF-32", () -> ("\uFEFF" + text()).getBytes(Charset.forName("UTF-32LE"))),
                binary("half a character", () -> bytes(0xFF, 0xFE, 'a', 0, 'b')),
                binary("a picture", () -> bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13)),
                binary("zipped otherwise", () -> bytes(0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF)),
                binary("noise", HostileTables::noise));
    }

    private static Stream<Hostile> wrongPeople() {
        return Stream.of(
                line("somebody nobody knows", "rep.unknown", "Karel Onbekend;ACME;1-12-2026"),
                line("somebody of another team", "rep.unknown", "Vera Vreemd;ACME;1-12-2026"),
                line("an address of another team", "rep.unknown", "vera@elders.example;ACME;1-12-2026"),
                line("two of one name", "rep.shared", "Jan Smit;ACME;1-12-2026"),
                line("nobody", "rep.missing", ";ACME;1-12-2026"),
                line("a script", "rep.unknown", "<script>alert(1)</script>;ACME;1-12-2026"),
                line("a command for the database", "rep.unknown", "'; drop table appointment; --;ACME;1-12-2026"),
                line("a name of a million letters", "rep.unknown", "x".repeat(1_000_000) + ";ACME;1-12-2026"),
                new Hostile(
                        "lines of a colleague",
                        Where.OWN_APPOINTMENTS,
                        "rep.other",
                        () -> utf8(HEADER, "Bo Jansen;ACME;1-12-2026")));
    }

    private static Stream<Hostile> wrongValues() {
        return Stream.of(
                line("a formula for a date", "date.unreadable", "Anna de Vries;ACME;=NOW()"),
                line("a day that does not exist", "date.impossible", "Anna de Vries;ACME;31-2-2026"),
                line("the year 9999", "date.unreadable", "Anna de Vries;ACME;1-1-9999"),
                line("a date of a million digits", "date.unreadable", "Anna de Vries;ACME;" + "1".repeat(1_000_000)),
                line("a day that may be two", "date.ambiguous", "Anna de Vries;ACME;3/4/2026"),
                line("a month before the day", "date.month-first", "Anna de Vries;ACME;12-31-2026"),
                line("a time that does not exist", "time.unreadable", "Anna de Vries;ACME;1-12-2026;25:61"),
                line("a program for a kind", "kind.unknown", "Anna de Vries;ACME;1-12-2026;;\"=cmd|' /C calc'!A0\""),
                line("a state nobody knows", "state.unknown", "Anna de Vries;ACME;1-12-2026;;;${jndi:ldap://x}"),
                line("held tomorrow", "state.future", "Anna de Vries;ACME;1-12-2026;;;gehouden"),
                line("no customer but signs", "customer.missing", "Anna de Vries;\u202E\u200B---;1-12-2026"),
                line("a name of 5,000 letters", "customer.long", "Anna de Vries;" + "x".repeat(5_000) + ";1-12-2026"),
                line("a note of 2,001 letters", "note.long", "Anna de Vries;A;1-12-2026;;;;" + "x".repeat(2_001)),
                line("a number of 201 digits", "id.long", "Anna de Vries;A;1-12-2026;;;;;" + "1".repeat(201)),
                new Hostile(
                        "a closed week",
                        Where.APPOINTMENTS,
                        "week.reason-missing",
                        () -> utf8(HEADER, "Anna de Vries;ACME;2-11-2026")));
    }

    private static Stream<Hostile> wrongDeals() {
        return Stream.of(
                deal("less than nothing", "amount.unreadable", "3-11-2026;17-11-2026;Order;-500"),
                deal("a formula for an amount", "amount.unreadable", "3-11-2026;17-11-2026;Order;=1+1"),
                deal("points without end", "amount.unreadable", "3-11-2026;17-11-2026;Order;" + "1.".repeat(90)),
                deal("an order without an amount", "amount.missing", "3-11-2026;17-11-2026;Order;"),
                deal("lost without a day", "closed.missing", "3-11-2026;;Verloren;"),
                deal("an order of tomorrow", "deal.closed-in-future", "3-11-2026;1-12-2026;Order;1"),
                deal("lost before it was asked for", "deal.closed-before-opened", "3-11-2026;1-11-2026;Verloren;"));
    }

    private static Hostile table(String what, String reason, String... lines) {
        return new Hostile(what, Where.APPOINTMENTS, reason, () -> lines.length == 0 ? new byte[0] : utf8(lines));
    }

    private static Hostile line(String what, String reason, String line) {
        return table(what, reason, HEADER, line);
    }

    private static Hostile deal(String what, String reason, String line) {
        return new Hostile(what, Where.DEALS, reason, () -> utf8(DEALS, "Anna de Vries;ACME;" + line));
    }

    private static Hostile binary(String what, Supplier<byte[]> file) {
        return new Hostile(what, Where.APPOINTMENTS, "file.no-text", file);
    }

    private static String text() {
        return HEADER + "\r\nAnna de Vries;ACME;1-12-2026";
    }

    private static byte[] noise() {
        var bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'x';
        return bytes;
    }
}
