package nl.koers.board;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;

/**
 * What one rep sees of a week.
 *
 * @param today in the team's zone
 * @param closed whether only a manager may still change its numbers (N10)
 * @param row empty when the rep is not employed on any day of the week, and for a rep of another team
 */
public record RepPage(SalesWeek week, LocalDate today, boolean closed, Optional<BoardRow> row) {

    public SalesWeek thisWeek() {
        return SalesWeek.of(today);
    }
}
