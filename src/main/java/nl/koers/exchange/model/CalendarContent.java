package nl.koers.exchange.model;

import java.util.List;
import java.util.Map;
import nl.koers.kernel.Reason;

/**
 * What a calendar holds in the chosen weeks.
 *
 * @param entries by time
 * @param cancelled those that are called off; what was confirmed of them before can be called off too
 * @param refused events that can't be read
 * @param leftOut how many entries are not shown, and why
 * @param remarks what had to be assumed
 */
public record CalendarContent(
        List<CalendarEntry> entries,
        List<CalendarEntry> cancelled,
        List<ImportLine.Bad<Draft>> refused,
        Map<LeftOut, Integer> leftOut,
        List<Reason> remarks) {

    public CalendarContent {
        entries = List.copyOf(entries);
        cancelled = List.copyOf(cancelled);
        refused = List.copyOf(refused);
        leftOut = Map.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }
}
