package nl.koers.exchange.csv;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.Table;

/** Finds the row that names the columns; exports put titles and blank rows above it, or leave it out. */
final class HeaderRow {

    /** In how many rows from the top a header is looked for. */
    static final int SEARCHED = 10;

    private static final int ENOUGH = 2;

    private HeaderRow() {}

    static Reading<Table> table(List<Table.Row> rows) {
        if (rows.isEmpty()) {
            return Reading.refused("file.empty");
        }
        var best = IntStream.range(0, Math.min(SEARCHED, rows.size()))
                .boxed()
                .max(Comparator.comparingInt(index -> known(rows.get(index))))
                .orElse(0);
        if (known(rows.get(best)) >= ENOUGH) {
            return below(rows, best);
        }
        return looksLikeNames(rows.getFirst()) ? below(rows, 0) : Reading.of(new Table(noNames(rows), rows));
    }

    private static Reading<Table> below(List<Table.Row> rows, int header) {
        var data = rows.subList(header + 1, rows.size());
        return data.isEmpty()
                ? Reading.refused("file.only-header")
                : Reading.of(new Table(rows.get(header).cells(), data));
    }

    private static int known(Table.Row row) {
        return ColumnMapping.recognise(row.cells()).size();
    }

    private static boolean looksLikeNames(Table.Row row) {
        return row.cells().stream()
                .allMatch(cell -> !cell.isBlank() && cell.chars().noneMatch(Character::isDigit));
    }

    private static List<String> noNames(List<Table.Row> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return Collections.nCopies(width, "");
    }
}
