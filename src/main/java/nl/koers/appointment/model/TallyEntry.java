package nl.koers.appointment.model;

import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.Kind;

/**
 * A week's number of one kind, of a rep who does not keep appointments one by one (N8).
 *
 * @param number at least 0
 */
public record TallyEntry(RepId rep, SalesWeek week, Kind kind, int number) {

    public TallyEntry {
        if (number < 0) {
            throw new IllegalArgumentException("a tally is at least 0: " + number);
        }
    }
}
