package nl.koers.settings.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Timeline;
import nl.koers.norm.Preview;

/**
 * Something that holds from a day on and that a manager may change.
 *
 * @param rows reads all rows
 * @param text a value as a sentence
 * @param before what holds before the first row, as a sentence
 * @param fields makes the fields for one value
 * @param preview what a change would do
 * @param save writes it
 */
record DatedSource<T>(
        Supplier<Timeline<T>> rows,
        Function<T, String> text,
        String before,
        Supplier<ValueFields<T>> fields,
        Step<T, Outcome<Preview>> preview,
        Step<T, Outcome<?>> save) {

    /** A change of the row that begins on a day: from what was seen there to what shall stand there. */
    @FunctionalInterface
    interface Step<T, R> {
        R take(LocalDate from, Optional<T> seen, Optional<T> after);
    }
}
