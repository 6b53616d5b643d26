package nl.koers.insight;

import java.math.BigDecimal;
import java.util.Optional;
import nl.koers.insight.model.Diagnosis;
import nl.koers.insight.model.Funnel;
import nl.koers.insight.model.Warning;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;
import nl.koers.norm.model.FieldOfPlay;

/**
 * What the figures of a period say of one rep (section 3.2 of the design).
 *
 * @param fop of today
 * @param counted appointments in the past weeks of the period
 * @param norm exact, of the same weeks
 * @param won euros won in the period so far
 * @param target of the whole period; empty without one
 * @param baseline the target that was agreed first
 * @param funnel of the past weeks of the period, those of {@code counted}
 * @param warning over the weeks that are watched, whatever the period (F3)
 */
public record RepInsight(
        RepId rep,
        String name,
        FieldOfPlay fop,
        Diagnosis diagnosis,
        int counted,
        BigDecimal norm,
        Money won,
        Optional<Money> target,
        Optional<Money> baseline,
        Funnel funnel,
        Optional<Warning> warning) {}
