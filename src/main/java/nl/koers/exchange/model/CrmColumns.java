package nl.koers.exchange.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the export of a program names its columns.
 *
 * @param signs combinations of columns by one of which it is recognised
 * @param names of each field, best first
 */
record CrmColumns(List<Set<String>> signs, Map<Field, List<String>> names) {

    private static final Pattern NEXT_LINE = Pattern.compile("\\R(?!\\s)");
    private static final Set<String> SUBJECTS = Set.of(Subject.APPOINTMENT.name(), Subject.DEAL.name());

    /** By blocks of {@code SUBJECT: one sign + another | others} and {@code FIELD: name | name}. */
    static Map<Subject, CrmColumns> parse(String text) {
        var all = new EnumMap<Subject, CrmColumns>(Subject.class);
        var fields = new HashMap<Field, List<String>>();
        for (var line : NEXT_LINE.split(text.strip(), -1)) {
            var parts = line.split(":", 2);
            if (SUBJECTS.contains(parts[0])) {
                fields = new HashMap<>();
                var signs = names(parts[1], "|")
                        .map(sign -> Set.copyOf(letters(sign, "+")))
                        .toList();
                all.put(Subject.valueOf(parts[0]), new CrmColumns(signs, fields));
            } else {
                fields.put(Field.valueOf(parts[0]), letters(parts[1], "|"));
            }
        }
        return all;
    }

    /** How many of its names are there; zero without one of the signs. */
    int strength(Set<String> there) {
        return signs.stream().noneMatch(there::containsAll)
                ? 0
                : 1
                        + (int) names.values().stream()
                                .filter(field -> field.stream().anyMatch(there::contains))
                                .count();
    }

    private static List<String> letters(String text, String separator) {
        return names(text, separator).map(PlainText::letters).toList();
    }

    private static Stream<String> names(String text, String separator) {
        return Stream.of(text.split(Pattern.quote(separator), -1));
    }
}
