package nl.koers.insight;

import java.math.BigDecimal;
import java.util.Optional;
import nl.koers.insight.model.Diagnosis;
import nl.koers.insight.model.Funnel;
import nl.koers.insight.model.Warning;
import nl.koers.kernel.Money;

/**
 * The same of the team as one: norms and counts are sums, never means (N3).
 *
 * @param norm exact, so that it is the sum of what stands behind it; the judgement is on rounded norms
 * @param target the team's own, else those of its reps together
 */
public record TeamInsight(
        Diagnosis diagnosis,
        int counted,
        BigDecimal norm,
        Money won,
        Optional<Money> target,
        Optional<Money> baseline,
        Funnel funnel,
        Optional<Warning> warning) {}
