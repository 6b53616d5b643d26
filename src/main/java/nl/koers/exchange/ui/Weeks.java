package nl.koers.exchange.ui;

import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;

/** The weeks of a calendar that somebody may choose. Earlier ones are closed for a rep (N10). */
enum Weeks {
    LAST_AND_NEXT_FOUR(-1, 4),
    LAST_AND_THIS(-1, 0),
    NEXT_THIRTEEN(0, 13);

    private final int from;
    private final int to;

    Weeks(int from, int to) {
        this.from = from;
        this.to = to;
    }

    Period around(SalesWeek week) {
        return Period.of(week.plusWeeks(from), week.plusWeeks(to));
    }
}
