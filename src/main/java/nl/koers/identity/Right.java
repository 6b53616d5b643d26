package nl.koers.identity;

/** What can be allowed; {@link Rights} says to whom. Every service method names one. */
public enum Right {
    /** Everyone, signed in or not: sign-in, invitations, the first set-up. */
    PUBLIC,
    /** One's own account, whoever one is. */
    OWN_ACCOUNT,
    /** Counts and norms of the team. */
    READ_BOARD,
    /** What all members of the team may see: names, customers, settings that hold for all. */
    READ_TEAM,
    /** A rep's appointments one by one, with customers and notes. */
    READ_WEEK,
    /** Appointments and deals of all reps, one by one. */
    READ_DETAILS,
    /** A rep's appointments, tally and leave. */
    WRITE_WEEK,
    /** The revenue of a rep, or without one of the whole team: values of deals, targets, diagnosis. */
    READ_REVENUE,
    /** A rep's own norms, fields of play, pattern and leave with its kind. */
    READ_TERMS,
    /** Customers: add and rename. */
    WRITE_CUSTOMERS,
    /** The plan: lines, selection, signals, texts; course changes are proposed. */
    WRITE_PLAN,
    /** The plan is adopted, a course change is decided. */
    DECIDE_COURSE,
    /** The weekly meeting: notes, actions, decisions. */
    TAKE_PART,
    /** The weekly meeting is started and led. */
    LEAD_MEETING,
    /** The weekly meeting: series, closing, reopening. */
    MANAGE_MEETING,
    /** Norms, fields of play, settings, reps, TV links. */
    MANAGE_TEAM,
    /** Who is a member of the team, and in which role. */
    MANAGE_MEMBERS,
    /** The audit of everybody in the team. */
    READ_TEAM_AUDIT,
    /** The audit of one rep. */
    READ_REP_AUDIT,
    /** The audit of the whole installation. */
    READ_ALL_AUDIT,
    /** Teams and accounts of the installation. */
    ADMINISTER
}
