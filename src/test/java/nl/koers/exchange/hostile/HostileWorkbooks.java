package nl.koers.exchange.hostile;

import static nl.koers.exchange.Import.bytes;
import static nl.koers.exchange.sheet.Workbooks.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.koers.exchange.hostile.Hostile.Where;
import nl.koers.exchange.sheet.Workbooks;

/** Excel files, and what is given out for them. */
final class HostileWorkbooks {

    private static final List<Object> HEADER = row("Verkoper", "Klant", "Datum");
    private static final List<Object> LINE = row("Anna de Vries", "ACME", "1-12-2026");
    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] OLD = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

    private HostileWorkbooks() {}

    static Stream<Hostile> all() {
        return Stream.of(others(), bombs(), markup(), lines()).flatMap(each -> each);
    }

    private static Stream<Hostile> others() {
        return Stream.of(
                file("Excel of before 2007", "sheet.old", () -> Arrays.copyOf(OLD, 4_000)),
                file("Excel with a password", "sheet.locked", HostileWorkbooks::locked),
                file("LibreOffice", "sheet.open-document", () -> zip(Map.of("mimetype", "x", "content.xml", "<a/>"))),
                file("binary Excel", "sheet.binary", () -> zip(Map.of("xl/workbook.bin", "x"))),
                file("Word", "sheet.none", () -> zip(Map.of("word/document.xml", "<a/>"))),
                file("a way out of the folder", "sheet.none", () -> zip(Map.of("../../etc/passwd", "x"))),
                file("half a file", "sheet.broken", () -> half(Workbooks.of(HEADER, LINE))),
                file("another byte amid it", "sheet.broken", () -> spoilt(Workbooks.of(HEADER, LINE))),
                file("a list that lies outside", "sheet.broken", () -> patched(-6, 0x7FFFFFFF)),
                file("a list that begins nowhere", "sheet.none", () -> patched(-6, 0)),
                file("a list that lies a terabyte away", "sheet.broken", () -> elsewhere(1L << 40)),
                file("a list that lies before the file", "sheet.broken", () -> elsewhere(-1)),
                file("nothing behind the beginning", "sheet.broken", () -> bytes('P', 'K', 3, 4, 20, 0, 6, 0)),
                file("a sheet that is not there", "file.empty", () -> without(Workbooks.SHEET)),
                file("no links", "file.empty", () -> without(Workbooks.LINKS)),
                file("no sheets", "sheet.none", () -> Workbooks.with(Workbooks.BOOK, "<workbook/>", HEADER, LINE)),
                file("an empty sheet", "file.empty", Workbooks::of),
                file("only a header", "file.only-header", () -> Workbooks.of(HEADER)));
    }

    private static Stream<Hostile> bombs() {
        return Stream.of(
                file("300 MB of blanks", "sheet.much", () -> blanks(Workbooks.TEXTS, 300)),
                file("a cell of 20 MB", "columns.customer", HostileWorkbooks::hugeCell),
                file("an attribute of 2 MB", "sheet.much", () -> sheet("<row r=\"" + "1".repeat(2 * MEGABYTE))),
                file("a remark of 2 MB", "sheet.much", () -> sheet("<!--" + ">".repeat(2 * MEGABYTE) + "-->")),
                file("600,000 texts", "sheet.much", () -> texts("<si><t>a</t></si>".repeat(600_000))),
                file("one text 5,000 times", "sheet.much", HostileWorkbooks::oneTextOften),
                file("201 sheets", "sheet.many", () -> Workbooks.of(sheets(201))),
                file("1,001 parts", "sheet.many", () -> zip(parts(1_001))),
                file("60,000 rows", "file.long", () -> sheet("<row><c><v>1</v></c></row>".repeat(60_000))),
                file("depth without end", "sheet.broken", () -> sheet("<row>".repeat(100_000))),
                file("column ZZZZZZ", "file.wide", () -> sheet("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>")),
                file("text 2,000,000,000", "file.empty", () -> sheet("<row><c t=\"s\"><v>2000000000</v></c></row>")),
                file("a zip in a zip", "sheet.none", () -> zip(Map.of("xl/a.zip", "PK"))));
    }

    private static Stream<Hostile> markup() {
        return Stream.of(
                file(
                        "an entity that reads a file",
                        "sheet.entity",
                        () -> declared("<!ENTITY a SYSTEM 'file:///etc/passwd'>")),
                file(
                        "an entity that calls out",
                        "sheet.entity",
                        () -> declared("<!ENTITY a SYSTEM 'http://127.0.0.1/'>")),
                file("a billion laughs", "sheet.entity", HostileWorkbooks::laughs),
                file(
                        "a document type elsewhere",
                        "sheet.entity",
                        () -> part("<!DOCTYPE w SYSTEM \"http://127.0.0.1/w.dtd\"><worksheet/>")),
                file("a sheet that is no markup", "sheet.broken", () -> part("Klant;Datum")),
                file("a sheet of nothing", "sheet.broken", () -> part("")),
                file("tags that cross", "sheet.broken", () -> sheet("<row><c></row></c>")),
                file(
                        "an encoding nobody knows",
                        "sheet.broken",
                        () -> part("<?xml version='1.0' encoding='x-boos'?><a/>")),
                file(
                        "an entity nobody knows",
                        "sheet.broken",
                        () -> sheet("<row><c t=\"str\"><v>&boos;</v></c></row>")));
    }

    private static Stream<Hostile> lines() {
        return Stream.of(
                file("somebody of another team", "rep.unknown", () -> line("Vera Vreemd", "ACME", "1-12-2026")),
                file("a script", "rep.unknown", () -> line("<script>alert(1)</script>", "ACME", "1-12-2026")),
                file("a formula as text", "date.unreadable", () -> line("Anna de Vries", "ACME", "=NOW()")),
                file("a day that does not exist", "date.impossible", () -> line("Anna de Vries", "ACME", "31-2-2026")),
                file("a number as a day", "date.unreadable", () -> line("Anna de Vries", "ACME", -5)),
                file(
                        "a text of 30,000 letters",
                        "customer.long",
                        () -> line("Anna de Vries", "x".repeat(30_000), "1-12-2026")),
                new Hostile(
                        "an Excel file as a calendar",
                        Where.CALENDAR,
                        "file.spreadsheet",
                        () -> Workbooks.of(HEADER, LINE)));
    }

    private static Hostile file(String what, String reason, Supplier<byte[]> file) {
        return new Hostile(what + " (xlsx)", Where.APPOINTMENTS, reason, file);
    }

    private static byte[] line(Object... cells) {
        return Workbooks.of(HEADER, row(cells));
    }

    private static byte[] part(String content) {
        return Workbooks.with(Workbooks.SHEET, content, HEADER, LINE);
    }

    private static byte[] sheet(String rows) {
        return part(Workbooks.sheet(rows));
    }

    private static byte[] texts(String texts) {
        return Workbooks.with(Workbooks.TEXTS, "<sst>" + texts + "</sst>", HEADER, LINE);
    }

    private static byte[] hugeCell() {
        return sheet("<row><c t=\"str\"><v>1" + "x".repeat(20 * MEGABYTE) + "</v></c></row>");
    }

    private static byte[] oneTextOften() {
        var parts = Workbooks.parts(HEADER, LINE);
        parts.put(Workbooks.TEXTS, "<sst><si><t>" + "x".repeat(30_000) + "</t></si></sst>");
        parts.put(Workbooks.SHEET, Workbooks.sheet("<row><c t=\"s\"><v>0</v></c></row>".repeat(5_000)));
        return zip(parts);
    }

    private static byte[] declared(String entity) {
        return part("<!DOCTYPE w [" + entity + "]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row>"
                + "</sheetData></worksheet>");
    }

    private static byte[] laughs() {
        var entities = IntStream.rangeClosed(1, 9)
                .mapToObj(depth ->
                        "<!ENTITY a%s '%s'>".formatted(depth == 9 ? "" : depth, ("&a" + (depth - 1) + ";").repeat(10)))
                .collect(Collectors.joining());
        return declared("<!ENTITY a0 'ha'>" + entities);
    }

    private static byte[] locked() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(OLD);
        bytes.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] without(String part) {
        var parts = Workbooks.parts(HEADER, LINE);
        parts.remove(part);
        return zip(parts);
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** What is packed first does not unfold to what it was. */
    private static byte[] spoilt(byte[] file) {
        file[80] ^= 0x55;
        return file;
    }

    /** With another number that far from the end. */
    private static byte[] patched(int place, int number) {
        var file = Workbooks.of(HEADER, LINE);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(file.length + place, number);
        return file;
    }

    /** As very large files say where the list at their end begins. */
    private static byte[] elsewhere(long place) {
        var file = patched(-6, -1);
        var end = file.length - 22;
        var locator = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        locator.putInt(0x07064b50).putInt(0).putLong(place).putInt(1);
        var all = new ByteArrayOutputStream();
        all.write(file, 0, end);
        all.writeBytes(locator.array());
        all.write(file, end, file.length - end);
        return all.toByteArray();
    }

    private static Map<String, List<? extends List<?>>> sheets(int count) {
        var sheets = new LinkedHashMap<String, List<? extends List<?>>>();
        IntStream.range(0, count).forEach(number -> sheets.put("Blad" + number, List.of(HEADER, LINE)));
        return sheets;
    }

    private static Map<String, String> parts(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(number -> "part" + number, number -> "x"));
    }

    private static byte[] zip(Map<String, String> parts) {
        return Workbooks.zip(parts);
    }

    private static byte[] blanks(String part, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
            var blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
            for (var megabyte = 0; megabyte < megabytes; megabyte++) {
                zip.write(blanks);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
