package nl.koers.exchange.model;

import nl.koers.kernel.Reason;

/** What will become of a line when the import is confirmed. */
public sealed interface Fate {

    /** It will be added. */
    record New(Draft draft) implements Fate {}

    /** It is there already and says the same. */
    record Same(Draft draft) implements Fate {}

    /** It is there already and says something else. */
    record Changed(Draft before, Draft draft) implements Fate {}

    /** Nothing will be done with it. */
    record Refused(String text, Reason reason) implements Fate {}
}
