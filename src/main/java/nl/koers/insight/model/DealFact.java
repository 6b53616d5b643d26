package nl.koers.insight.model;

import java.util.Optional;
import nl.koers.kernel.SalesWeek;

/**
 * A deal as the models see it: a request, and perhaps its ending.
 *
 * @param opened the week of the request
 * @param ending empty while it is open
 * @param estimate euros that were expected of the request; 0 or less when nobody said
 * @param value euros of the order, before that the estimate; 0 or less when it is not known
 */
public record DealFact(SalesWeek opened, Optional<Ending> ending, double estimate, double value) {

    /** How a deal ended, and in which week. */
    public record Ending(boolean won, SalesWeek week) {}

    boolean isWon() {
        return ending.filter(Ending::won).isPresent();
    }

    /** Weeks from request to ending, or to the last week known; an ending before the request counts as 0. */
    int age(SalesWeek last) {
        return Math.max(0, opened.weeksUntil(ending.map(Ending::week).orElse(last)));
    }

    /** The same deal as it was known at the end of a week; what it brought is known with its ending. */
    DealFact asOf(SalesWeek last) {
        var known = ending.filter(end -> !end.week().isAfter(last));
        return new DealFact(opened, known, estimate, known.equals(ending) ? value : estimate);
    }
}
