package nl.koers.insight.model;

import java.util.Arrays;

/** A chance in one fixed word, so that the same chance is called the same in every meeting. */
public enum ChanceBand {
    NEARLY_CERTAIN(0.97),
    VERY_LIKELY(0.85),
    LIKELY(0.6),
    EITHER_WAY(0.4),
    UNLIKELY(0.15),
    VERY_UNLIKELY(0.03),
    NEARLY_IMPOSSIBLE(0);

    private final double from;

    ChanceBand(double from) {
        this.from = from;
    }

    /**
     * The word for a chance.
     *
     * @param chance 0 to 1
     */
    public static ChanceBand of(double chance) {
        return Arrays.stream(values())
                .filter(band -> chance >= band.from)
                .findFirst()
                .orElse(NEARLY_IMPOSSIBLE);
    }
}
