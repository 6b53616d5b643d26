package nl.koers.norm.model;

import nl.koers.kernel.SalesWeek;

/** State of a rep's week (N11). */
public enum WeekState {
    /** Nothing is asked: the rounded norm is 0. */
    FREE,
    PLANNED,
    RUNNING,
    MET,
    SHORT;

    /**
     * The state of a week as seen from this week.
     *
     * @param rounded the week's norm as it is shown
     * @param counted 0 for a rep without appointments, who is therefore short (N9)
     */
    public static WeekState of(SalesWeek week, SalesWeek thisWeek, int rounded, int counted) {
        if (rounded == 0) {
            return FREE;
        }
        if (week.isAfter(thisWeek)) {
            return PLANNED;
        }
        if (week.equals(thisWeek)) {
            return RUNNING;
        }
        return counted >= rounded ? MET : SHORT;
    }
}
