package nl.koers.kernel;

import java.util.function.Function;

/**
 * What is there once, whoever asks for it and however often.
 *
 * @param isNew it came into being now; else it stood there already and was left as it is
 */
public record Once<T>(T value, boolean isNew) {

    public static <T> Once<T> added(T value) {
        return new Once<>(value, true);
    }

    public static <T> Once<T> known(T value) {
        return new Once<>(value, false);
    }

    public <R> Once<R> map(Function<? super T, ? extends R> how) {
        return new Once<>(how.apply(value), isNew);
    }
}
