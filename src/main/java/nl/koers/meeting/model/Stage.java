package nl.koers.meeting.model;

/** How far a meeting is (M2, M6). */
public enum Stage {
    PLANNED,
    RUNNING,
    CLOSED,
    /** Closed once and opened again by a manager; it can be closed again. */
    REOPENED;

    /** Whether notes, actions and decisions may still be written. */
    public boolean isOpen() {
        return this == RUNNING || this == REOPENED;
    }

    public Stage start() {
        return from(this == PLANNED, RUNNING);
    }

    public Stage close() {
        return from(isOpen(), CLOSED);
    }

    public Stage reopen() {
        return from(this == CLOSED, REOPENED);
    }

    private Stage from(boolean possible, Stage to) {
        if (!possible) {
            throw new IllegalStateException(this + " does not become " + to);
        }
        return to;
    }
}
