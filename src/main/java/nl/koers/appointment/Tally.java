package nl.koers.appointment;

import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.Kind;

/**
 * A week's number of one kind, of a rep who does not keep appointments one by one (N8).
 *
 * @param number 0 to 200
 */
public record Tally(SalesWeek week, Kind kind, int number) {

    public static final int MOST = 200;
}
