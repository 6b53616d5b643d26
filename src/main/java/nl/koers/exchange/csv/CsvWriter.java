package nl.koers.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a file with separated values that Dutch spreadsheets open as it is meant, and never calculate with. */
public final class CsvWriter {

    private static final String MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    /** What a spreadsheet would take for a formula, unless it is a number or a date with its sign. */
    private static final Pattern FORMULA = Pattern.compile("^[=@\\t\\r]|^[+-](?![\\d.,: ]*$)");

    private CsvWriter() {}

    public static byte[] write(List<List<String>> rows) {
        var text = new StringBuilder(MARK);
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(CsvWriter::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
