package nl.koers.board;

import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/**
 * Which weeks somebody wants.
 *
 * @param from empty for the first week of the year of the last one
 * @param to empty for the running week, or for the first one when that is later
 * @param after where the part before ended; empty for the first part
 * @param limit at most so many lines
 */
public record WeekAsk(Optional<SalesWeek> from, Optional<SalesWeek> to, Optional<Place> after, int limit) {

    /** Where a part ended. */
    public record Place(SalesWeek week, RepId rep) {

        boolean isBefore(WeekLine line) {
            return week.isBefore(line.week())
                    || (week.equals(line.week()) && rep.value() < line.rep().value());
        }
    }

    /** The last week, as things are in the running one. */
    SalesWeek last(SalesWeek running) {
        return to.orElseGet(() -> from.filter(running::isBefore).orElse(running));
    }

    /** The week with which the part begins. */
    SalesWeek first(SalesWeek last) {
        return after.map(Place::week).orElseGet(() -> from.orElseGet(() -> new SalesWeek(last.year(), 1)));
    }
}
