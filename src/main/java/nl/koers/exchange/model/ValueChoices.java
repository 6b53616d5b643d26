package nl.koers.exchange.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody said that values of a file mean which Koers does not know; the number of a rep, the name of a value or
 * {@link #LEFT_OUT}.
 *
 * @param chosen by field and by the value as {@link #keyOf} writes it
 */
public record ValueChoices(Map<Field, Map<String, String>> chosen) {

    /** Instead of a meaning: lines with this value are not imported. */
    public static final String LEFT_OUT = "-";

    public static final ValueChoices NONE = new ValueChoices(Map.of());

    public ValueChoices {
        var copy = new EnumMap<Field, Map<String, String>>(Field.class);
        chosen.forEach((field, values) -> copy.put(field, Map.copyOf(values)));
        chosen = copy;
    }

    /** By what a value is recognised in the next file: its beginning. */
    public static String keyOf(String text) {
        return PlainText.words(Excerpt.of(text));
    }

    public Optional<String> find(Field field, String text) {
        return Optional.ofNullable(chosen.getOrDefault(field, Map.of()).get(keyOf(text)));
    }

    /** These and others, which hold where both say something. */
    public ValueChoices and(ValueChoices others) {
        var all = new EnumMap<Field, Map<String, String>>(Field.class);
        all.putAll(chosen);
        others.chosen.forEach((field, values) -> {
            var both = new HashMap<>(chosen.getOrDefault(field, Map.of()));
            both.putAll(values);
            all.put(field, both);
        });
        return new ValueChoices(all);
    }

    public ValueChoices with(Field field, String text, String meaning) {
        var all = new EnumMap<Field, Map<String, String>>(Field.class);
        all.putAll(chosen);
        var values = new HashMap<>(chosen.getOrDefault(field, Map.of()));
        values.put(keyOf(text), meaning);
        all.put(field, values);
        return new ValueChoices(all);
    }
}
