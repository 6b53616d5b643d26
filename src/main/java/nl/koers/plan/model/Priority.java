package nl.koers.plan.model;

/** How much something matters; also how often a selected customer is seen (P3, P4). */
public enum Priority {
    A,
    B,
    C
}
