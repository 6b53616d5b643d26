package nl.koers.exchange.model;

import java.util.Optional;
import java.util.function.Function;
import nl.koers.kernel.Reason;

/**
 * What reading a file gave: something, or why nothing. Never an exception.
 *
 * @param <T> what was read
 */
public sealed interface Reading<T> {

    record Parsed<T>(T value) implements Reading<T> {}

    record Refused<T>(Reason reason) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Parsed<>(value);
    }

    static <T> Reading<T> refused(String key, Object... arguments) {
        return new Refused<>(Reason.of("import." + key, arguments));
    }

    static <T> Reading<T> refused(Reason reason) {
        return new Refused<>(reason);
    }

    /** Goes on with what was read; a refusal stays what it is. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Parsed<T> parsed -> next.apply(parsed.value());
            case Refused<T> refused -> new Refused<>(refused.reason());
        };
    }

    /** Why nothing was read; empty when something was. */
    default Optional<Reason> refusal() {
        return switch (this) {
            case Parsed<T> parsed -> Optional.empty();
            case Refused<T> refused -> Optional.of(refused.reason());
        };
    }

    /** What was read, where the reason for a refusal does not matter. */
    default Optional<T> toOptional() {
        return switch (this) {
            case Parsed<T> parsed -> Optional.of(parsed.value());
            case Refused<T> refused -> Optional.empty();
        };
    }

    /** What was read; only to be asked for when there is no refusal. */
    default T get() {
        return switch (this) {
            case Parsed<T> parsed -> parsed.value();
            case Refused<T> refused -> throw new IllegalStateException("refused: " + refused.reason());
        };
    }
}
