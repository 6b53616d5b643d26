package nl.koers.appointment.model;

/**
 * What counts for one rep in one week (N7, N8).
 *
 * @param held appointments held, at most one per customer and day
 * @param tally the week's number that was entered by hand
 * @param planned still planned, at most one per customer and day; shown, not counted
 */
public record WeekCount(int held, int tally, int planned) {

    /** Neither appointment nor tally: that is 0, never blank (N9). */
    public static final WeekCount NOTHING = new WeekCount(0, 0, 0);

    public int counted() {
        return held + tally;
    }

    /** Both ways of counting were used, which the screen says. */
    public boolean isMixed() {
        return held > 0 && tally > 0;
    }
}
