package nl.koers.board;

import nl.koers.appointment.model.WeekCount;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.WeekNorm;
import nl.koers.norm.model.WeekState;

/**
 * One rep in one week.
 *
 * @param closed whether only a manager may still change its numbers (N10)
 */
public record WeekLine(
        SalesWeek week,
        boolean closed,
        RepId rep,
        String name,
        FieldOfPlay fop,
        WeekNorm norm,
        WeekState state,
        WeekCount count) {}
