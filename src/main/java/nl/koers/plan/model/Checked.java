package nl.koers.plan.model;

import nl.koers.kernel.Reason;

/** What became of a value that somebody typed. */
public sealed interface Checked {

    /**
     * It can be kept.
     *
     * @param value as it is kept: one way to write each value, empty for none
     */
    record Fine(String value) implements Checked {}

    /** It can't. */
    record Wrong(Reason reason) implements Checked {}

    static Checked wrong(String key, Object... arguments) {
        return new Wrong(Reason.of(key, arguments));
    }
}
