package nl.koers.exchange.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.FormulaText;
import nl.koers.exchange.model.HeaderRow;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.Table;
import nl.koers.exchange.model.TextFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a file with separated values, as spreadsheets and CRMs write it. */
public final class CsvReader {

    /** Rows above and below the lines of a table. */
    private static final int TITLES = 100;

    private final Limits limits;

    public CsvReader(Limits limits) {
        this.limits = limits;
    }

    /** The table in a file; encoding, separator and header are found out. */
    public Reading<Table> read(byte[] file, Deadline deadline) {
        return TextFile.read(file, limits)
                .then(text -> rows(text, deadline))
                .then(rows -> HeaderRow.table(rows, limits));
    }

    private Reading<List<Table.Row>> rows(String text, Deadline deadline) {
        var separator = Separator.of(text);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.character())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        var from = 1;
        try (var parser = CSVParser.parse(new StringReader(text.substring(separator.start())), format)) {
            var rows = new ArrayList<Table.Row>();
            from += separator.linesBefore();
            for (var csv : parser) {
                if (deadline.passed()) {
                    return Reading.refused("file.slow", limits.seconds());
                }
                var row =
                        new Table.Row(from, csv.stream().map(FormulaText::bare).toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > limits.lines() + TITLES) {
                    return Reading.refused("file.long", limits.lines());
                }
                if (csv.size() > Limits.COLUMNS) {
                    return Reading.refused("file.wide", Limits.COLUMNS);
                }
                from = separator.linesBefore() + (int) parser.getCurrentLineNumber() + 1;
            }
            return Reading.of(rows);
        } catch (IOException | UncheckedIOException broken) {
            return Reading.refused("file.quote", from);
        }
    }
}
