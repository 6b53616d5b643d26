package nl.koers.exchange.model;

import nl.koers.kernel.Reason;

/** One line of a file, or one entry of a calendar: understood, or not and why. */
public sealed interface ImportLine {

    /** Where it begins in the file, from 1. */
    int line();

    /** Understood. */
    record Good(int line, Draft draft) implements ImportLine {}

    /**
     * Not understood.
     *
     * @param text its beginning, to recognise it by
     */
    record Bad(int line, String text, Reason reason) implements ImportLine {}
}
