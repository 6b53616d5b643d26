package nl.koers.exchange.api;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param next where the next part is; absent at the end
 */
record Page<T>(List<T> items, Optional<String> next) {

    static <T> Page<T> all(List<T> items) {
        return new Page<>(items, Optional.empty());
    }

    /** Of what is there once at most. */
    static <T> Page<T> of(Optional<T> one) {
        return all(one.stream().toList());
    }
}
