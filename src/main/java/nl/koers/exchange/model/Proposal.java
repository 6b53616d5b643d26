package nl.koers.exchange.model;

import nl.koers.kernel.Reason;

/**
 * An entry of a calendar as an appointment; the rep decides.
 *
 * @param isProposed it looks like a customer appointment
 * @param why what it was recognised by, or what speaks against it
 */
public record Proposal(CalendarEntry entry, Draft draft, boolean isProposed, Reason why) {

    /** The same, when the entry is known by another key. */
    public Proposal under(String key) {
        return new Proposal(entry, draft.under(key), isProposed, why);
    }
}
