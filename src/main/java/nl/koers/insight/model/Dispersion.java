package nl.koers.insight.model;

import java.util.Collection;
import java.util.List;

/**
 * How much more the weeks of a rep differ than a Poisson count would (F1): Pearson's statistic per degree of freedom around
 * the rep's own mean of each 13 weeks, so that a slow change of pace is not taken for unrest. Up to 1.3 the counts are
 * called Poisson, above it negative binomial with variance {@code dispersion x mean}.
 */
final class Dispersion {

    private static final int BLOCK = 13;
    private static final double POISSON_UNTIL = 1.3;
    private static final int FEWEST = 26;

    private Dispersion() {}

    /** At least 1; exactly 1 for Poisson and when fewer than 26 rep-weeks speak. */
    static double of(Collection<RepFacts> reps) {
        var sum = 0.0;
        var free = 0;
        for (var rep : reps) {
            var worked =
                    rep.weeks().stream().filter(week -> week.exposure() > 0).toList();
            for (var from = 0; from < worked.size(); from += BLOCK) {
                var block = worked.subList(from, Math.min(worked.size(), from + BLOCK));
                sum += pearson(block);
                free += block.size() - 1;
            }
        }
        var dispersion = free < FEWEST ? 1 : sum / free;
        return dispersion > POISSON_UNTIL ? dispersion : 1;
    }

    private static double pearson(List<WeekFact> block) {
        var exposure = block.stream().mapToDouble(WeekFact::exposure).sum();
        var rate = block.stream().mapToInt(WeekFact::appointments).sum() / exposure;
        return rate == 0
                ? 0
                : block.stream()
                        .mapToDouble(week -> {
                            var expected = rate * week.exposure();
                            return Math.pow(week.appointments() - expected, 2) / expected;
                        })
                        .sum();
    }
}
