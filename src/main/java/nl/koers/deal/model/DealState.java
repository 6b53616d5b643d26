package nl.koers.deal.model;

/** What became of a request. */
public enum DealState {
    /** Requested, not decided. */
    OPEN,
    /** It became an order. */
    WON,
    /** It did not. */
    LOST
}
