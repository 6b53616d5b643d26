package nl.koers.exchange.export;

import java.util.Optional;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.Words;

/**
 * What somebody wants to take along.
 *
 * @param rep empty for all whom the asker may see
 * @param week of the board; empty for the one that runs
 * @param plan empty for the one that runs
 * @param words of the language in which it is written
 */
record Ask(TeamId team, Optional<RepId> rep, Optional<SalesWeek> week, Optional<PlanId> plan, Words words) {

    /** The name of a column. */
    String column(String name) {
        return words.text("export.column." + name);
    }
}
