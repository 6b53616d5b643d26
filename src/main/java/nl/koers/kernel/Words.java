package nl.koers.kernel;

import java.util.Locale;

/** Turns a translation key into a text in one language. */
public interface Words {

    Locale locale();

    /** The text of a key, with its arguments filled in ({@code {0}}, {@code {1}}). */
    String text(String key, Object... arguments);

    /** A reason as a sentence. */
    default String sentence(Reason reason) {
        return text("reason." + reason.key(), reason.arguments().toArray());
    }
}
