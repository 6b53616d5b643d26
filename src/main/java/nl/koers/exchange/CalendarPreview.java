package nl.koers.exchange;

import java.util.List;
import java.util.Map;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.ImportLine;
import nl.koers.exchange.model.LeftOut;
import nl.koers.exchange.model.Proposal;
import nl.koers.kernel.Reason;

/**
 * What a calendar holds that may be a customer appointment. It is for the rep alone, and only what he or she confirms
 * is kept.
 *
 * @param suggestions by time
 * @param refused entries that can't be read
 * @param leftOut how many entries are not shown, and why
 * @param remarks what had to be assumed
 */
public record CalendarPreview(
        List<Suggestion> suggestions,
        List<ImportLine.Bad<Draft>> refused,
        Map<LeftOut, Integer> leftOut,
        List<Reason> remarks) {

    public CalendarPreview {
        suggestions = List.copyOf(suggestions);
        refused = List.copyOf(refused);
        leftOut = Map.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    /** An entry, and what would become of it. */
    public record Suggestion(Proposal proposal, Fate<Draft> fate) {}
}
