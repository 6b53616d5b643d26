package nl.koers.insight.model;

/** What is held against appointments on the proof page (F5). */
public enum Measure {
    /** Orders won. */
    ORDERS,
    /** Euros won. */
    REVENUE
}
