package nl.koers.exchange.model;

import java.util.List;

/**
 * A file of rows and columns, whatever its format was.
 *
 * @param header the names of the columns; empty names where the file has no header
 * @param rows what stands below the header, without blank rows
 */
public record Table(List<String> header, List<Row> rows) {

    private static final int EXCERPT = 120;

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
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
            var text = PlainText.clean(
                    String.join(" | ", cells.stream().limit(20).map(Row::start).toList()));
            return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
        }

        private static String start(String cell) {
            return cell.substring(0, Math.min(cell.length(), EXCERPT));
        }
    }
}
