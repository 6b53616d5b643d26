package nl.koers.exchange.model;

import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koers.kernel.Reason;

/**
 * One line of a file: understood, or not and why.
 *
 * @param <T> what it tells
 */
public sealed interface ImportLine<T> {

    /** Where it begins in the file, from 1. */
    int line();

    /** What a row tells when all its parts were understood, else the first that was not. */
    static <T> ImportLine<T> of(Table.Row row, Supplier<T> told, Reading<?>... parts) {
        return Stream.of(parts)
                .flatMap(part -> part.refusal().stream())
                .findFirst()
                .<ImportLine<T>>map(why -> new Bad<>(row.line(), row.excerpt(), why))
                .orElseGet(() -> new Good<>(row.line(), told.get()));
    }

    /** Understood. */
    record Good<T>(int line, T draft) implements ImportLine<T> {}

    /**
     * Not understood.
     *
     * @param text its beginning, to recognise it by
     */
    record Bad<T>(int line, String text, Reason reason) implements ImportLine<T> {}
}
