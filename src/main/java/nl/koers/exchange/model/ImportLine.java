package nl.koers.exchange.model;

import nl.koers.kernel.Reason;

/**
 * One line of a file: understood, or not and why.
 *
 * @param <T> what it tells
 */
public sealed interface ImportLine<T> {

    /** Where it begins in the file, from 1. */
    int line();

    /** Understood. */
    record Good<T>(int line, T draft) implements ImportLine<T> {}

    /**
     * Not understood.
     *
     * @param text its beginning, to recognise it by
     */
    record Bad<T>(int line, String text, Reason reason) implements ImportLine<T> {}
}
