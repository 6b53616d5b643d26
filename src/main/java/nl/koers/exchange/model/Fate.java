package nl.koers.exchange.model;

import nl.koers.kernel.Reason;

/** What will become of a line when the import is confirmed. */
public sealed interface Fate {

    /** It will be added. */
    record New(Draft draft) implements Fate {}

    /** It is there already and stays as it is. */
    record Same(Draft draft) implements Fate {}

    /** It is there already and will be brought up to date. */
    record Changed(Draft before, Draft after) implements Fate {}

    /** Nothing will be done with it. */
    record Refused(String text, Reason reason) implements Fate {}
}
