package nl.koers.board;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The team as a whole.
 *
 * @param norm the sum of the reps' rounded norms (N3)
 * @param balance the sum of the reps' exact balances
 * @param standings how many reps stand where, without those that stand nowhere
 */
public record BoardTotal(
        int counted, int norm, int planned, int plannedNext, BigDecimal balance, Map<Standing, Integer> standings) {

    static BoardTotal of(List<BoardRow> rows) {
        var standings = new EnumMap<Standing, Integer>(Standing.class);
        rows.forEach(row -> standings.merge(row.standing(), 1, Integer::sum));
        return new BoardTotal(
                rows.stream().mapToInt(row -> row.count().counted()).sum(),
                rows.stream().mapToInt(row -> row.norm().rounded()).sum(),
                rows.stream().mapToInt(row -> row.count().planned()).sum(),
                rows.stream().mapToInt(BoardRow::plannedNext).sum(),
                rows.stream().map(BoardRow::balance).reduce(BigDecimal.ZERO, BigDecimal::add),
                standings);
    }
}
