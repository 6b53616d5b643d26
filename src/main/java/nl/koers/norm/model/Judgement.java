package nl.koers.norm.model;

/** What may be said of a rep over several weeks (N12). */
public enum Judgement {
    /** Fewer than four past weeks with a norm. */
    TOO_EARLY,
    /** So few appointments that chance alone does not explain it. */
    STRUCTURALLY_SHORT,
    /** Below the norm, and chance alone may explain it. */
    WITHIN_CHANCE,
    ON_NORM
}
