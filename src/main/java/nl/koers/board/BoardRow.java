package nl.koers.board;

import java.math.BigDecimal;
import java.util.List;
import nl.koers.appointment.model.WeekCount;
import nl.koers.kernel.RepId;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.Verdict;
import nl.koers.norm.model.WeekNorm;
import nl.koers.norm.model.WeekState;

/**
 * One rep on the board.
 *
 * @param count of the shown week
 * @param plannedNext planned in the week after it
 * @param strip the thirteen weeks on which the judgement looks back, oldest first
 * @param balance counted minus exact norm since 1 January, over past weeks
 * @param verdict the judgement over past weeks (N12)
 */
public record BoardRow(
        RepId rep,
        String name,
        FieldOfPlay fop,
        WeekNorm norm,
        WeekState state,
        WeekCount count,
        int plannedNext,
        List<StripWeek> strip,
        BigDecimal balance,
        Verdict verdict) {

    public BoardRow {
        strip = List.copyOf(strip);
    }

    /** How the row stands, for its sign. */
    public Standing standing() {
        return state == WeekState.FREE ? Standing.FREE : Standing.of(verdict.judgement());
    }
}
