package nl.koers.reminder;

/** What somebody can be reminded of; each can be switched off. */
public enum ReminderKind {
    /** Planned appointments of past days without an outcome, or a week that ended without any number. */
    WEEK_INCOMPLETE,
    MEETING_TOMORROW,
    ACTIONS_DUE,
    /** A course change has to be looked at again. */
    COURSE_REVIEW,
    /** The early warning holds. */
    WARNING,
    /** A webhook of the team is switched off, because nothing arrived. */
    WEBHOOK_OFF;

    /** Whether only who manages a team is ever reminded of it. */
    public boolean isForManagers() {
        return this == COURSE_REVIEW || this == WEBHOOK_OFF;
    }
}
