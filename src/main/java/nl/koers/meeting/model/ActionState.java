package nl.koers.meeting.model;

/** What became of an action. */
public enum ActionState {
    OPEN,
    DONE,
    /** Not needed any more. */
    DROPPED
}
