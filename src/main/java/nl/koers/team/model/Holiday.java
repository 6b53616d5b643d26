package nl.koers.team.model;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A public holiday.
 *
 * @param key a stable name such as {@code ASCENSION_DAY}; its text is the translation {@code holiday.ASCENSION_DAY}
 */
public record Holiday(LocalDate day, String key) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    public Holiday {
        if (!NAME.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of a holiday: " + key);
        }
    }

    /** The translation key of its name. */
    public String textKey() {
        return "holiday." + key;
    }
}
