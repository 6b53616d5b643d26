package nl.koers.meeting;

import java.util.List;
import java.util.Optional;
import nl.koers.board.BoardPage;
import nl.koers.board.BoardRow;
import nl.koers.board.Standing;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/**
 * The board as it stood at one moment (M3).
 *
 * @param week the week that is looked at, which is over
 */
public record Snapshot(SalesWeek week, List<Row> rows) {

    public Snapshot {
        rows = List.copyOf(rows);
    }

    /**
     * One rep.
     *
     * @param last the week that is over
     * @param now the week of the meeting, which runs
     * @param planned still planned in the week that runs
     * @param standing the name of the rep's sign beside the number of {@code last}
     */
    public record Row(RepId rep, String name, Score last, Score now, int planned, String standing) {

        static Row of(BoardRow row) {
            var before = row.strip().getLast();
            var standing = before.norm() == 0 ? Standing.FREE : row.judged();
            return new Row(
                    row.rep(),
                    row.name(),
                    new Score(before.counted(), before.norm()),
                    new Score(row.count().counted(), row.norm().rounded()),
                    row.count().planned(),
                    standing.name());
        }
    }

    /** A number and its norm. */
    public record Score(int counted, int norm) {

        public boolean below() {
            return counted < norm;
        }

        Score plus(Score other) {
            return new Score(counted + other.counted, norm + other.norm);
        }
    }

    /** The board of the week in which the meeting is held. */
    static Snapshot of(BoardPage page) {
        return new Snapshot(
                page.week().previous(), page.rows().stream().map(Row::of).toList());
    }

    public Optional<Row> of(RepId rep) {
        return rows.stream().filter(row -> row.rep().equals(rep)).findFirst();
    }

    /** The team as a whole. */
    public Score total() {
        return rows.stream().map(Row::last).reduce(new Score(0, 0), Score::plus);
    }
}
