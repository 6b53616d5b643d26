package nl.koers.identity;

import java.util.Locale;
import java.util.Set;

/**
 * How somebody wants to see Koers.
 *
 * @param language {@code nl} or {@code en}
 */
public record Preferences(String language, Scheme scheme) {

    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    /** What a new account starts with. */
    public static final Preferences FIRST = new Preferences("nl", Scheme.SYSTEM);

    /** Light, dark, or what the device says. */
    public enum Scheme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Preferences {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no such language: " + language);
        }
    }

    public Locale locale() {
        return Locale.of(language);
    }
}
