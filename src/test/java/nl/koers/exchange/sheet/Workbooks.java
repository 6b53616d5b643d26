package nl.koers.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Excel files by hand, good ones and others. */
public final class Workbooks {

    public static final String BOOK = "xl/workbook.xml";
    public static final String LINKS = "xl/_rels/workbook.xml.rels";
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String TEXTS = "xl/sharedStrings.xml";
    public static final String STYLES = "xl/styles.xml";

    private static final String DATE = "1";
    private static final String TIME = "2";
    private static final String MOMENT = "3";
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final double SECONDS = 86_400;

    private Workbooks() {}

    /** A row of texts, numbers, dates, times and truths. */
    public static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    /** One sheet. */
    public static byte[] of(List<?>... rows) {
        return zip(parts(Map.of("Blad1", Arrays.asList(rows))));
    }

    /** Several sheets by their names, in the order of the map. */
    public static byte[] of(Map<String, List<? extends List<?>>> sheets) {
        return zip(parts(sheets));
    }

    /** The parts of a file with one sheet, to be spoilt before they are zipped. */
    public static Map<String, String> parts(List<?>... rows) {
        return parts(Map.of("Blad1", Arrays.asList(rows)));
    }

    /** The same with a part that is replaced or added. */
    public static byte[] with(String part, String content, List<?>... rows) {
        var parts = parts(rows);
        parts.put(part, content);
        return zip(parts);
    }

    /** A sheet as it stands in a file. */
    public static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same with something in a part put in the place of something else. */
    public static byte[] changed(String part, String old, String other, List<?>... rows) {
        var parts = parts(rows);
        parts.computeIfPresent(part, (name, content) -> content.replace(old, other));
        return zip(parts);
    }

    private static Map<String, String> parts(Map<String, List<? extends List<?>>> sheets) {
        var parts = new LinkedHashMap<String, String>();
        var texts = new ArrayList<String>();
        var book = new StringBuilder("<workbook xmlns:r=\"urn:r\"><workbookPr/><sheets>");
        var links = new StringBuilder("<Relationships>");
        var number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            book.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
            links.append("<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(number, number));
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet(rows(sheet.getValue(), texts)));
        }
        parts.put(BOOK, book.append("</sheets></workbook>").toString());
        parts.put(LINKS, links.append("</Relationships>").toString());
        parts.put(TEXTS, "<sst>" + String.join("", texts) + "</sst>");
        parts.put(STYLES, """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\-m\\-yyyy\\ h:mm"/></numFmts><cellStyleXfs>
                <xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/>
                <xf numFmtId="164"/></cellXfs></styleSheet>""");
        return parts;
    }

    private static String rows(List<? extends List<?>> rows, List<String> texts) {
        var xml = new StringBuilder();
        for (var row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (var column = 0; column < rows.get(row).size(); column++) {
                xml.append(cell(
                        "" + (char) ('A' + column) + (row + 1), rows.get(row).get(column), texts));
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static String cell(String place, Object value, List<String> texts) {
        return switch (value) {
            case String text when text.isEmpty() -> "";
            case String text -> {
                texts.add("<si><t>" + escaped(text) + "</t></si>");
                yield cell(place, "t=\"s\"", String.valueOf(texts.size() - 1));
            }
            case Boolean truth -> cell(place, "t=\"b\"", truth ? "1" : "0");
            case LocalDate day -> cell(place, "s=\"" + DATE + '"', "" + days(day));
            case LocalTime time -> cell(place, "s=\"" + TIME + '"', "" + time.toSecondOfDay() / SECONDS);
            case LocalDateTime moment ->
                cell(
                        place,
                        "s=\"" + MOMENT + '"',
                        "" + (days(moment.toLocalDate()) + moment.toLocalTime().toSecondOfDay() / SECONDS));
            default -> cell(place, "", value.toString());
        };
    }

    private static long days(LocalDate day) {
        return ChronoUnit.DAYS.between(FIRST, day);
    }

    private static String cell(String place, String attributes, String value) {
        return "<c r=\"%s\" %s><v>%s</v></c>".formatted(place, attributes, value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
