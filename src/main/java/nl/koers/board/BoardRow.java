package nl.koers.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.model.WeekCount;
import nl.koers.insight.model.Warning;
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
 * @param alarm the early warning that holds (F3); empty where a rep is looked at alone
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
        Verdict verdict,
        Optional<Warning.Alarm> alarm) {

    public BoardRow {
        strip = List.copyOf(strip);
    }

    BoardRow with(Optional<Warning.Alarm> found) {
        return new BoardRow(rep, name, fop, norm, state, count, plannedNext, strip, balance, verdict, found);
    }

    /** The early warning where the judgement does not say as much already: a quiet sign. */
    public Optional<Warning.Alarm> quietAlarm() {
        return alarm.filter(found -> standing() != Standing.STRUCTURALLY_SHORT);
    }

    /** How the row stands, for its sign. */
    public Standing standing() {
        return state == WeekState.FREE ? Standing.FREE : judged();
    }

    /** How the rep stands over past weeks, whatever the norm of the shown week is. */
    public Standing judged() {
        return Standing.of(verdict.judgement());
    }
}
