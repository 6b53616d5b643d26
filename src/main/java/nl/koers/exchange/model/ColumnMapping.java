package nl.koers.exchange.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.koers.kernel.Reason;

/**
 * Which column holds what: recognised by its name, or chosen by hand.
 *
 * @param columns numbers of columns, from 0
 */
public record ColumnMapping(Map<Field, Integer> columns) {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

    public ColumnMapping {
        var copy = new EnumMap<Field, Integer>(Field.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    /** By the names in a header, whatever its lines are about; a column is used once. */
    public static ColumnMapping recognise(List<String> header) {
        return recognise(header, List.of(Field.values()));
    }

    public static ColumnMapping recognise(List<String> header, Subject subject) {
        return recognise(header, subject.fields());
    }

    private static ColumnMapping recognise(List<String> header, List<Field> fields) {
        var names = header.stream().map(ColumnMapping::plain).toList();
        var used = new HashSet<Integer>();
        var found = new EnumMap<Field, Integer>(Field.class);
        for (var field : fields) {
            field.names().stream()
                    .map(names::indexOf)
                    .filter(column -> column >= 0 && !used.contains(column))
                    .findFirst()
                    .ifPresent(column -> {
                        used.add(column);
                        found.put(field, column);
                    });
        }
        return new ColumnMapping(found);
    }

    /** The same with one column chosen by hand. */
    public ColumnMapping with(Field field, int column) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        changed.putAll(columns);
        changed.put(field, column);
        return new ColumnMapping(changed);
    }

    public ColumnMapping without(Field field) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        changed.putAll(columns);
        changed.remove(field);
        return new ColumnMapping(changed);
    }

    public OptionalInt column(Field field) {
        var column = columns.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    public int size() {
        return columns.size();
    }

    /** The text of a field in a row; empty where no column holds it. */
    String text(Table.Row row, Field field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /**
     * What is needed and not there.
     *
     * @param repKnown all lines are of one rep, so no column has to name one
     */
    public Optional<Reason> missing(Subject subject, boolean repKnown) {
        return subject.missing(columns.keySet(), repKnown);
    }

    private static String plain(String name) {
        return PlainText.letters(IN_BRACKETS.matcher(name).replaceAll(""));
    }
}
