package nl.koers.exchange.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        var names = plain(header);
        var crm = CrmExport.of(header).map(export -> recognise(names, export.anyNames(), List.of(Field.values())));
        var other = recognise(names, Map.of(), List.of(Field.values()));
        return crm.filter(found -> found.size() > other.size()).orElse(other);
    }

    /** First by the names that a CRM gives them, where the header is one of its exports, then by those that any file may have. */
    public static ColumnMapping recognise(List<String> header, Subject subject) {
        var names = CrmExport.of(header).map(export -> export.names(subject)).orElse(Map.of());
        return recognise(plain(header), names, subject.fields());
    }

    /** Whether a name alone says what a column holds. */
    static boolean isKnown(String name) {
        return recognise(List.of(name)).size() > 0;
    }

    private static ColumnMapping recognise(List<String> names, Map<Field, List<String>> special, List<Field> fields) {
        var used = new HashSet<Integer>();
        var found = new EnumMap<Field, Integer>(Field.class);
        fields.forEach(field -> take(field, special.getOrDefault(field, List.of()), names, used, found));
        fields.stream()
                .filter(field -> !found.containsKey(field))
                .forEach(field -> take(field, field.names(), names, used, found));
        return new ColumnMapping(found);
    }

    private static void take(
            Field field, List<String> wanted, List<String> names, Set<Integer> used, Map<Field, Integer> found) {
        wanted.stream()
                .map(names::indexOf)
                .filter(column -> column >= 0 && !used.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    used.add(column);
                    found.put(field, column);
                });
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

    /** As names are compared: without spaces, signs and what stands in brackets. */
    static List<String> plain(List<String> names) {
        return names.stream().map(ColumnMapping::plain).toList();
    }

    private static String plain(String name) {
        return name.length() > Limits.CELL
                ? ""
                : PlainText.letters(IN_BRACKETS.matcher(name).replaceAll(""));
    }
}
