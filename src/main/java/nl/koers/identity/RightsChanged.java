package nl.koers.identity;

/** Somebody may do more or less than a moment ago. */
record RightsChanged() {}
