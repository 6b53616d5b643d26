package nl.koers.team.model;

/** The regions over which the Dutch summer holidays are spread (F4). */
public enum SchoolRegion {
    NORTH,
    MIDDLE,
    SOUTH
}
