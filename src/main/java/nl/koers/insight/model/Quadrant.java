package nl.koers.insight.model;

/** Norm against target, in one word (D). */
public enum Quadrant {
    /** Fewer than four past weeks with a norm. */
    TOO_EARLY,
    /** Existing customers without a revenue target: there is nothing to hold the norm against (N6). */
    NO_TARGET,
    /** Norm and target met: raise the ambition. */
    ON_COURSE,
    /** Target met with too few appointments: the target is too low or the field of play too small. */
    TARGET_TOO_LOW,
    /** Norm met, target not: selection, conversion, time from appointment to order. */
    QUALITY,
    /** Neither: more appointments first. */
    FORCE
}
