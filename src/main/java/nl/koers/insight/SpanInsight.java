package nl.koers.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;

/**
 * Norm against target over a period (D), as far as the asker may know it.
 *
 * @param today in the team's zone
 * @param reps in the order of the team; never by score
 * @param team empty where the asker may know one person only
 */
public record SpanInsight(
        InsightSpan span, Period period, LocalDate today, List<RepInsight> reps, Optional<TeamInsight> team) {

    public SpanInsight {
        reps = List.copyOf(reps);
    }

    public Optional<RepInsight> rep(RepId id) {
        return reps.stream().filter(rep -> rep.rep().equals(id)).findFirst();
    }
}
