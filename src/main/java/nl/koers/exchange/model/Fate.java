package nl.koers.exchange.model;

import java.util.Optional;
import nl.koers.kernel.Reason;

/**
 * What will become of a line when the import is confirmed.
 *
 * @param <T> what the line tells
 */
public sealed interface Fate<T> {

    /** It will be added. */
    record New<T>(T draft) implements Fate<T> {}

    /** It is there already and stays as it is. */
    record Same<T>(T draft) implements Fate<T> {}

    /** It is there already and will be brought up to date. */
    record Changed<T>(T before, T after) implements Fate<T> {}

    /**
     * Nothing will be done with it.
     *
     * @param draft what it tells; empty when it was not understood
     * @param text its beginning, to recognise it by, when it was not understood
     */
    record Refused<T>(Optional<T> draft, String text, Reason reason) implements Fate<T> {

        public static <T> Refused<T> of(T draft, Reason reason) {
            return new Refused<>(Optional.of(draft), "", reason);
        }

        public static <T> Refused<T> unread(String text, Reason reason) {
            return new Refused<>(Optional.empty(), text, reason);
        }
    }
}
