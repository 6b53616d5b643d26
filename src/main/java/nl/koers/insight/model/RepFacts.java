package nl.koers.insight.model;

import java.util.List;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;

/**
 * What is known of a rep.
 *
 * @param group the field of play, whose reps are compared with each other (F1)
 * @param weeks past weeks, oldest first, without gaps while employed
 */
public record RepFacts(RepId rep, FieldOfPlay.Kind group, List<WeekFact> weeks, List<DealFact> deals) {

    public RepFacts {
        weeks = List.copyOf(weeks);
        deals = List.copyOf(deals);
    }

    /** What was known at the end of a week, for a look back: "what did we say then, what came". */
    public RepFacts asOf(SalesWeek last) {
        return new RepFacts(
                rep,
                group,
                weeks.stream().filter(week -> !week.week().isAfter(last)).toList(),
                deals.stream()
                        .filter(deal -> !deal.opened().isAfter(last))
                        .map(deal -> deal.asOf(last))
                        .toList());
    }
}
