package nl.koers.identity;

/** The one thing that a personal link is for. */
public enum LinkPurpose {
    /** A calendar program reads the own appointments. */
    CALENDAR,
    /** One click ends the reminders by mail. */
    STOP_MAIL
}
