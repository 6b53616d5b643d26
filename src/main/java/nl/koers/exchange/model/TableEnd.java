package nl.koers.exchange.model;

import java.util.regex.Pattern;
import nl.koers.kernel.Reason;

/** Leaves out what stands below the last line of a table: a total, and what a report says of itself. */
final class TableEnd {

    private static final Pattern TOTAL = Pattern.compile("(?:(?:eind|sub)?totaa?l(?:en)?|grand total|som|sum)"
            + "(?:\\s+(?:\\d.*|generaal|aantal.*|bedrag.*|records?|rows|afspraken|orders|deals|aanvragen))?");

    /** How many rows at most are no lines. */
    private static final int LONGEST = 12;

    /** A table this wide has no line with a single cell. */
    private static final int WIDE = 3;

    private TableEnd() {}

    static Table cut(Table table) {
        var rows = table.rows();
        var end = rows.size();
        var total = -1;
        for (var at = rows.size() - 1; at >= Math.max(1, rows.size() - LONGEST); at--) {
            if (isTotal(rows.get(at))) {
                total = rows.get(at).line();
            } else if (!isRemark(table, rows.get(at), rows.get(at - 1))) {
                break;
            }
            end = at;
        }
        var cut = new Table(table.header(), rows.subList(0, end), table.remarks());
        var others = rows.size() - end - (total < 0 ? 0 : 1);
        var told = total < 0 ? cut : cut.remarked(Reason.of("import.table.total", total));
        return others <= 0 ? told : told.remarked(Reason.of("import.table.end", others));
    }

    private static boolean isTotal(Table.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(first -> first.length() <= Limits.CELL)
                .filter(first -> TOTAL.matcher(PlainText.words(first)).matches())
                .isPresent();
    }

    /** A single cell below an empty row, or below another of the kind. */
    private static boolean isRemark(Table table, Table.Row row, Table.Row before) {
        return table.header().size() >= WIDE && isSingle(row) && (row.line() > before.line() + 1 || isSingle(before));
    }

    private static boolean isSingle(Table.Row row) {
        return !row.cell(0).isBlank()
                && row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }
}
