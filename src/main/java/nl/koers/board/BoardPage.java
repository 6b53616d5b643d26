package nl.koers.board;

import java.time.LocalDate;
import java.util.List;
import nl.koers.kernel.SalesWeek;

/**
 * All that the board shows of one week.
 *
 * @param today in the team's zone
 * @param workdaysLeft working days of the running week from today on, today included; 0 for another week
 */
public record BoardPage(
        String teamName, SalesWeek week, LocalDate today, int workdaysLeft, BoardTotal total, List<BoardRow> rows) {

    public BoardPage {
        rows = List.copyOf(rows);
    }

    public SalesWeek thisWeek() {
        return SalesWeek.of(today);
    }
}
