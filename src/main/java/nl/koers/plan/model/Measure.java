package nl.koers.plan.model;

/** What an objective counts (P2). */
public enum Measure {
    /** Euros won. */
    REVENUE,
    /** Orders won. */
    ORDERS,
    /** Customers seen for the first time in the period of the plan. */
    NEW_CUSTOMERS,
    /** Customer appointments of the team per week, over the last four past weeks. */
    APPOINTMENTS,
    /** Anything else, in own words. */
    OWN;

    /** Whether Koers knows the number itself, so that nobody types it. */
    public boolean isCounted() {
        return this != OWN;
    }
}
