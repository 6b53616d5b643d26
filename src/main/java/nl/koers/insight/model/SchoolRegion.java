package nl.koers.insight.model;

/** The regions over which the Dutch summer holidays are spread. */
public enum SchoolRegion {
    NORTH,
    MIDDLE,
    SOUTH
}
