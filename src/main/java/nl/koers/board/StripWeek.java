package nl.koers.board;

import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.WeekState;

/**
 * One week in the strip.
 *
 * @param norm rounded; 0 when nothing was asked
 */
public record StripWeek(SalesWeek week, int counted, int norm, WeekState state) {}
