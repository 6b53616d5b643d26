package nl.koers.live;

import nl.koers.kernel.AccountId;

/**
 * Somebody who is at a place now.
 *
 * @param field where at the place; empty when nowhere in particular
 */
public record Here(AccountId account, String name, String field) {

    private static final int HUES = 8;

    /** One of eight colours, 0 to 7, the same for a person everywhere. */
    public int hue() {
        return (int) (account.value() % HUES);
    }

    /** The same person elsewhere at the place. */
    public Here at(String other) {
        return new Here(account, name, other);
    }
}
