package nl.koers.fuzz;

import static nl.koers.exchange.Import.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.exchange.Import;
import nl.koers.exchange.sheet.Workbooks;

/** What the fuzzer begins with, for each target; and what it found, so that it stays mended. */
final class Seeds {

    private static final Map<String, List<byte[]>> ALL =
            Map.of("Csv", csv(), "Xlsx", xlsx(), "Ics", ics(), "Cell", cells());

    private Seeds() {}

    static List<byte[]> of(String target) {
        return Objects.requireNonNull(ALL.get(target), target);
    }

    /** Writes them as files: a target and a folder. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var seeds = of(arguments[0]);
        for (var number = 0; number < seeds.size(); number++) {
            Files.write(folder.resolve("seed-" + number), seeds.get(number));
        }
    }

    private static List<byte[]> csv() {
        return List.of(
                utf8(
                        "Verkoper;Klant;Datum;Tijd;Soort;Status;Opmerking;Id",
                        "Anna de Vries;\"Jansen; \"\"Bouw\"\"\";1-12-2026 10:00;14:30;bezoek;gepland;=A1;7",
                        "bo@koers.example;ACME;2026-12-01T10:00:00+01:00;2:30 PM;Teams;held;;"),
                utf8(
                        "sep=,",
                        "Klant,Verkoper,Aanvraagdatum,Orderdatum,Bedrag",
                        "A,Bo Jansen,3/4/2026,46357,\"1,234.56\"",
                        "Totaal,,,,1"),
                utf8(";Klant;;Afspraak", "Verkoper;Nummer;Naam;Datum", "Bo Jansen;1;ACME;13 nov. 2026"),
                utf8("Onderwerp,Begindatum,Begintijd,Einddatum,Privé", "A,1-12-2026,10:00,1-12-2026,Waar"),
                "\uFEFFVerkoper\tKlant\tDatum\r\nBo Jansen\tCafé\t1-12-2026".getBytes(StandardCharsets.UTF_16LE));
    }

    private static List<byte[]> xlsx() {
        var parts = Workbooks.parts(
                Workbooks.row("Verkoper", "Klant", "Datum", "Bedrag"),
                Workbooks.row("Bo Jansen", "ACME", Import.TODAY, 1234.56),
                Workbooks.row("Totaal", "", "", true));
        var seeds = new ArrayList<byte[]>();
        for (var part = 0; part < XlsxFuzz.PARTS.size(); part++) {
            seeds.add(marked(
                    part,
                    Objects.requireNonNull(parts.get(XlsxFuzz.PARTS.get(part))).getBytes(StandardCharsets.UTF_8)));
        }
        seeds.add(marked(
                0,
                Workbooks.sheet(
                                "<row r=\"2\"><c r=\"ZZ2\" t=\"inlineStr\"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c></row>")
                        .getBytes(StandardCharsets.UTF_8)));
        seeds.add(marked(XlsxFuzz.PARTS.size(), Workbooks.zip(parts)));
        return seeds;
    }

    private static List<byte[]> ics() {
        return List.of(
                utf8(
                        "BEGIN:VCALENDAR",
                        "BEGIN:VTIMEZONE",
                        "TZID:Z",
                        "BEGIN:STANDARD",
                        "DTSTART:16010101T000000",
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                        "TZOFFSETTO:+0100",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        "UID:1",
                        "DTSTART;TZID=Z:20261001T100000",
                        "DTEND:20261001T110000Z",
                        "RRULE:FREQ=MONTHLY;COUNT=20;INTERVAL=1;BYDAY=1MO,-1FR;BYSETPOS=1;UNTIL=20270101T000000Z",
                        "EXDATE;TZID=\"Europe/Paris\":20261005T100000",
                        "RDATE:20261006T100000Z",
                        "SUMMARY:A\\, B",
                        " folded",
                        "ATTENDEE;CN=\"x\";PARTSTAT=DECLINED:mailto:a@b.example",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:1",
                        "RECURRENCE-ID:20261005T080000Z",
                        "DTSTART:20261007T080000Z",
                        "DURATION:PT1H",
                        "END:VEVENT",
                        "END:VCALENDAR"),
                utf8(
                        "BEGIN:VCALENDAR",
                        "BEGIN:VEVENT",
                        "DTSTART;VALUE=DATE:20261020",
                        "RRULE:FREQ=YEARLY;BYWEEKNO=42;BYDAY=TU;WKST=SU",
                        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
                        "END:VEVENT",
                        "END:VCALENDAR"));
    }

    private static List<byte[]> cells() {
        return List.of(
                        "1-12-2026 14:30",
                        "di 1 dec. 2026 om 14.30 uur",
                        "2026-12-01T14:30:00.000+01:00",
                        "2026-W49-2",
                        "46357,5",
                        "2:30 PM",
                        "€ 1.234,56",
                        "12'500.00 EUR",
                        "Microsoft Teams",
                        "Closed Won",
                        "anna@koers.example",
                        "\u202E=1+1<b>")
                .stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] marked(int part, byte[] content) {
        var marked = new byte[content.length + 1];
        marked[0] = (byte) part;
        System.arraycopy(content, 0, marked, 1, content.length);
        return marked;
    }
}
