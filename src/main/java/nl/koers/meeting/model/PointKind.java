package nl.koers.meeting.model;

/** What an agenda point is about; the first ones are the first agenda of every team (M1). */
public enum PointKind {
    NUMBERS(10),
    ACTIONS(10),
    RED_LIGHTS(10),
    PLAN(20),
    WHO_DOES_WHAT(8),
    CLOSE(2),
    /** Put on the agenda by somebody of the team, with words of its own. */
    OWN(5);

    private final int minutes;

    PointKind(int minutes) {
        this.minutes = minutes;
    }

    /** How long it takes when nobody says otherwise. */
    public int minutes() {
        return minutes;
    }

    /** The translation key of its name. */
    public String textKey() {
        return "meeting.point." + name();
    }
}
