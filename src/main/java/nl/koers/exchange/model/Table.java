package nl.koers.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koers.kernel.Reason;

/**
 * A file of rows and columns, whatever its format was.
 *
 * @param header the names of the columns; empty names where the file has no header
 * @param rows what stands below the header, without blank rows
 * @param remarks what of the file is no part of the table
 */
public record Table(List<String> header, List<Row> rows, List<Reason> remarks) {

    private static final int EXCERPT = 120;

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    public Table(List<String> header, List<Row> rows) {
        this(header, rows, List.of());
    }

    /** The same with one more remark. */
    public Table remarked(Reason remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new Table(header, rows, more);
    }

    /** Reads row by row; one that can't be read is refused with its reason, and the others go on. */
    <T> Reading<List<ImportLine<T>>> each(Function<Row, ImportLine<T>> reader, Limits limits, Deadline deadline) {
        var lines = new ArrayList<ImportLine<T>>(rows.size());
        for (var row : rows) {
            if (deadline.passed()) {
                return Reading.refused("file.slow", limits.seconds());
            }
            lines.add(reader.apply(row));
        }
        return Reading.of(List.copyOf(lines));
    }

    /** Header and some rows, by their line, with one column more. */
    public List<List<String>> with(String title, Map<Integer, String> column) {
        var width = Math.max(
                header.size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        var all = new ArrayList<List<String>>();
        all.add(widened(header, width, title));
        rows.stream()
                .filter(row -> column.containsKey(row.line()))
                .forEach(row -> all.add(widened(row.cells(), width, column.getOrDefault(row.line(), ""))));
        return all;
    }

    private static List<String> widened(List<String> cells, int width, String last) {
        return Stream.of(cells.stream(), Stream.generate(() -> "").limit(width - (long) cells.size()), Stream.of(last))
                .flatMap(Function.identity())
                .toList();
    }

    /**
     * One row.
     *
     * @param line where it begins in the file, from 1
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a column; empty where the row is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Its beginning, to recognise it by. */
        public String excerpt() {
            var text = PlainText.clean(String.join(
                    " | ",
                    cells.stream()
                            .filter(cell -> !cell.isBlank())
                            .limit(20)
                            .map(Row::start)
                            .toList()));
            return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
        }

        private static String start(String cell) {
            return cell.substring(0, Math.min(cell.length(), EXCERPT));
        }
    }
}
