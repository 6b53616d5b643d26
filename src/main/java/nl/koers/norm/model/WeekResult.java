package nl.koers.norm.model;

/**
 * What was asked of a rep in a week and what came.
 *
 * @param counted appointments that count, tally included (N7, N8); without any it is 0, never blank (N9)
 */
public record WeekResult(WeekNorm norm, int counted) {

    public WeekResult {
        if (counted < 0) {
            throw new IllegalArgumentException("a count is at least 0: " + counted);
        }
    }
}
