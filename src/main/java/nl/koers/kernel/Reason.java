package nl.koers.kernel;

import java.util.List;

/**
 * Why something was refused, as a translation key and its arguments; a view turns it into a sentence.
 *
 * @param key below {@code reason.} in the translations
 * @param arguments plain values: numbers, dates, texts
 */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
