package nl.koers.insight.model;

import nl.koers.kernel.SalesWeek;

/**
 * A past week of a rep.
 *
 * @param exposure how much of a full working week was worked, 0 to 1 (1.4 for seven days): leave, holidays and part-time
 *     days are off
 * @param appointments held and counted (N7, N8)
 */
public record WeekFact(SalesWeek week, double exposure, int appointments) {

    public WeekFact {
        if (exposure < 0 || appointments < 0) {
            throw new IllegalArgumentException("exposure and appointments are at least 0");
        }
    }
}
