package nl.koers.live;

/** What there is news about. */
public enum Topic {
    /** Appointments or tallies. */
    COUNTS,
    /** Norms or fields of play. */
    NORMS,
    /** Reps, patterns, leave, holidays or settings of the team. */
    TEAM,
    /** Customers. */
    CUSTOMERS,
    /** Deals or revenue targets. */
    DEALS,
    /** The plan: lines, selection, signals, course changes. */
    PLAN,
    /** The weekly meeting, its actions and commitments. */
    MEETING,
    /** Roles, members or links: what somebody may see has changed. */
    RIGHTS
}
