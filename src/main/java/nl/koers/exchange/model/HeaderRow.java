package nl.koers.exchange.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what names the columns; exports put titles and blank rows above it, spread it over two rows with merged cells, or
 * leave it out.
 *
 * @param names of the columns
 * @param known how many of them were recognised
 * @param fit how well they suit some kind of line; zero where what each kind needs is not there
 * @param last its last row
 */
public record HeaderRow(List<String> names, int known, int fit, int last) {

    /** In how many rows from the top a header is looked for. */
    public static final int SEARCHED = 10;

    private static final int ENOUGH = 2;
    private static final Comparator<HeaderRow> WORSE_TO_BETTER =
            Comparator.comparingInt(HeaderRow::fit).thenComparingInt(HeaderRow::known);

    /** Whether there is a row whose names are recognised. */
    public static boolean isIn(List<Table.Row> rows) {
        return !rows.isEmpty() && best(rows).known >= ENOUGH;
    }

    /** Whether there is a row that names at least two columns of something that can be imported, and all that it needs. */
    public static boolean isFitting(List<Table.Row> rows) {
        return isIn(rows) && best(rows).fit >= Subject.fit(ENOUGH);
    }

    /** The table below the header, without its end where that is no row like the others. */
    public static Reading<Table> table(List<Table.Row> rows, Limits limits) {
        if (rows.isEmpty()) {
            return Reading.refused("file.empty");
        }
        var best = best(rows);
        var table = best.known >= ENOUGH || looksLikeNames(rows.getFirst())
                ? new Table(best.names, rows.subList(best.last + 1, rows.size()))
                : new Table(noNames(rows), rows);
        if (table.header().size() > Limits.COLUMNS) {
            return Reading.refused("file.wide", Limits.COLUMNS);
        }
        if (table.rows().isEmpty()) {
            return Reading.refused("file.only-header");
        }
        var whole = TableEnd.cut(table);
        return whole.rows().size() > limits.lines() ? Reading.refused("file.long", limits.lines()) : Reading.of(whole);
    }

    private static HeaderRow best(List<Table.Row> rows) {
        var searched = rows.subList(0, Math.min(SEARCHED, rows.size()));
        var single = IntStream.range(0, searched.size())
                .mapToObj(row -> of(searched.get(row).cells(), row))
                .max(WORSE_TO_BETTER)
                .orElseThrow();
        var first = single.known >= ENOUGH ? single : of(searched.getFirst().cells(), 0);
        return IntStream.range(1, searched.size())
                .filter(row -> hasOnlyNames(searched.get(row)))
                .mapToObj(row -> of(
                        stacked(searched.get(row - 1).cells(), searched.get(row).cells()), row))
                .filter(pair -> pair.known >= ENOUGH)
                .filter(pair ->
                        WORSE_TO_BETTER.compare(pair, single) > (hasGroups(searched.get(pair.last - 1)) ? -1 : 0))
                .max(WORSE_TO_BETTER)
                .orElse(first);
    }

    private static HeaderRow of(List<String> names, int last) {
        var known = ColumnMapping.recognise(names).size();
        return new HeaderRow(names, known, known >= ENOUGH ? Subject.fit(names) : 0, last);
    }

    /** A group of columns has its name once, above the first of them: {@code Klant} above {@code Nummer} and {@code Naam}. */
    private static List<String> stacked(List<String> upper, List<String> lower) {
        var names = new ArrayList<String>();
        var group = "";
        for (var column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            var above = column < upper.size() ? upper.get(column) : "";
            var below = column < lower.size() ? lower.get(column) : "";
            group = above.isBlank() ? group : above;
            names.add(below.isBlank() ? above : stacked(group, below));
        }
        return names;
    }

    /** A name that alone would mean something else: the number below {@code Klant} is not that of the appointment. */
    private static String stacked(String group, String below) {
        var isClear = group.isBlank() || (ColumnMapping.isKnown(below) && !ColumnMapping.isKnown(group));
        return isClear ? below : group + " " + below;
    }

    private static boolean hasGroups(Table.Row upper) {
        return upper.cells().stream().anyMatch(ColumnMapping::isKnown);
    }

    private static boolean hasOnlyNames(Table.Row row) {
        return row.cells().stream().allMatch(HeaderRow::hasNoDigit);
    }

    private static boolean looksLikeNames(Table.Row row) {
        return row.cells().stream().allMatch(cell -> !cell.isBlank() && hasNoDigit(cell));
    }

    private static boolean hasNoDigit(String cell) {
        return cell.chars().noneMatch(Character::isDigit);
    }

    private static List<String> noNames(List<Table.Row> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return Collections.nCopies(width, "");
    }
}
