package nl.koers.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final List<Cell> ROW = List.of(
            Cell.of(LocalDate.of(2026, 11, 22)),
            new Cell.Time(LocalTime.of(9, 30)),
            Cell.of(new BigDecimal("1234.50")),
            Cell.of("=cmd|' /C calc'!A0"),
            Cell.of("Bakker; \"Zn\"\nLeiden"));

    @TempDir
    Path folder;

    @Test
    void dutchCsvHasSemicolonsCommasAndAByteOrderMark() throws IOException {
        assertThat(csv(DUTCH).split("\r\n", -1))
                .containsExactly(
                        "\uFEFFA;B;C;D;E",
                        "2026-11-22;09:30;1234,50;'=cmd|' /C calc'!A0;\"Bakker; \"\"Zn\"\"\nLeiden\"",
                        "");
    }

    @Test
    void englishCsvHasCommasAndPoints() throws IOException {
        assertThat(csv(Locale.ENGLISH)).contains("2026-11-22,09:30,1234.50,'=cmd");
    }

    @Test
    void textIsTypedAsTextInAWorkbook() throws IOException {
        var sheet = sheet(List.of(ROW));

        assertThat(sheet)
                .contains("t=\"inlineStr\"")
                .contains("=cmd|")
                .contains("<v>1234.5")
                .doesNotContain("<f>")
                .doesNotContain("'=cmd");
    }

    /** Signs that XML can't hold would make a file that nobody can open. */
    @Test
    void signsThatNoFileCanHoldAreLeftOut() throws IOException {
        var sheet = sheet(List.of(List.of(Cell.of("a\u0000b\u0008c<&>\uFFFE"))));

        assertThat(sheet)
                .contains("a")
                .contains("&lt;&amp;")
                .doesNotContain("\u0000")
                .doesNotContain("\u0008");
    }

    @Test
    void rowsAreSentWhileTheyAreWritten() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = FileKind.XLSX.open(out, "Lang", DUTCH)) {
            for (var line = 0; line < 20_000; line++) {
                sheet.row(ROW);
            }
            assertThat(out.size()).as("sent before the end").isGreaterThan(100_000);
        }
    }

    @Test
    void pagesAreReadOneByOne() {
        var pages = new Pages<Integer>(3, last -> {
            var from = last.map(number -> number + 1).orElse(0);
            return IntStream.range(from, Math.min(from + 3, 7)).boxed().toList();
        });

        var sum = 0;
        while (pages.hasNext()) {
            sum += pages.next();
        }
        assertThat(sum).isEqualTo(21);
    }

    private static String csv(Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = FileKind.CSV.open(out, "Test", locale)) {
            sheet.header(List.of("A", "B", "C", "D", "E"));
            sheet.row(ROW);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String sheet(List<List<Cell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = FileKind.XLSX.open(out, "Test", DUTCH)) {
            sheet.header(List.of("A"));
            for (var row : rows) {
                sheet.row(row);
            }
        }
        var file = Files.write(folder.resolve("test.xlsx"), out.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
