package nl.koers.exchange.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.koers.exchange.model.FormulaText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV that a spreadsheet opens by itself: UTF-8 with the mark that says so, and separator and decimals of the
 * language. Days are 2026-11-22, which nobody takes for another day.
 */
final class CsvSheet implements Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;
    private final boolean isDutch;

    CsvSheet(OutputStream out, Locale locale) throws IOException {
        isDutch = "nl".equals(locale.getLanguage());
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(
                writer,
                CSVFormat.EXCEL.builder().setDelimiter(isDutch ? ';' : ',').get());
    }

    @Override
    public void header(List<String> names) throws IOException {
        printer.printRecord(names);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        printer.printRecord(cells.stream().map(this::written));
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    private String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> FormulaText.guarded(text);
            case Cell.Figure(var number) -> number(number);
            case Cell.Day(var day) -> day.toString();
            case Cell.Time(var time) -> time.toString();
        };
    }

    private String number(BigDecimal number) {
        var plain = number.toPlainString();
        return isDutch ? plain.replace('.', ',') : plain;
    }
}
