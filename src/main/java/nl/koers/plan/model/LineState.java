package nl.koers.plan.model;

/** How far a plan line is (P3). */
public enum LineState {
    OPEN,
    DOING,
    DONE,
    DROPPED
}
