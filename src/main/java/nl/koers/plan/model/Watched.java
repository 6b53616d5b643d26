package nl.koers.plan.model;

/** Which number a market signal watches (P5). */
public enum Watched {
    /** The team's counted appointments of the last four past weeks. */
    TEAM_FOUR_WEEKS,
    /** A number that somebody types. */
    TYPED
}
