package nl.koers.plan.model;

/** What a review found of a course change (P6). */
public enum Verdict {
    WORKED,
    DID_NOT,
    TOO_EARLY
}
