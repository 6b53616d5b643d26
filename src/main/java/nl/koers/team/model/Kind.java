package nl.koers.team.model;

/** How an appointment takes place; the team chooses which kinds count (N7). */
public enum Kind {
    VISIT,
    VIDEO_CALL,
    PHONE_CALL
}
