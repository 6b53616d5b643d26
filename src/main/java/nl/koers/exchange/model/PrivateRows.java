package nl.koers.exchange.model;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koers.kernel.Reason;

/** Leaves out what a calendar marks as private or as a whole day, before anybody sees it. */
public final class PrivateRows {

    private static final Set<String> PRIVATE = Set.of("private", "prive");
    private static final Set<String> ALL_DAY = Set.of("alldayevent", "gebeurtenisduurtheledag", "heledag");
    private static final Set<String> YES = Set.of("true", "waar", "yes", "ja", "1", "on", "aan");

    private PrivateRows() {}

    /** The same table where it is no calendar. */
    public static Table leaveOut(Table table) {
        if (CrmExport.of(table.header()).filter(CrmExport.OUTLOOK::equals).isEmpty()) {
            return table;
        }
        return leaveOut(leaveOut(table, PRIVATE, "import.table.private"), ALL_DAY, "import.table.all-day");
    }

    private static Table leaveOut(Table table, Set<String> names, String remark) {
        var header = ColumnMapping.plain(table.header());
        var columns = IntStream.range(0, header.size())
                .filter(column -> names.contains(header.get(column)))
                .toArray();
        var left = table.rows().stream().filter(row -> !isMarked(row, columns)).toList();
        return without(table, left, remark);
    }

    private static boolean isMarked(Table.Row row, int... columns) {
        return IntStream.of(columns)
                .mapToObj(row::cell)
                .anyMatch(cell -> cell.length() <= Limits.CELL && YES.contains(PlainText.letters(cell)));
    }

    private static Table without(Table table, List<Table.Row> left, String remark) {
        var gone = table.rows().size() - left.size();
        return gone == 0 ? table : new Table(table.header(), left, table.remarks()).remarked(Reason.of(remark, gone));
    }
}
