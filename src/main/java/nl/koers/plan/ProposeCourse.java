package nl.koers.plan;

import java.util.Optional;
import nl.koers.identity.Scoped;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.Subject;

/**
 * Another course is proposed (P6).
 *
 * @param objective what it changes; empty when it is about the course in own words
 * @param before in own words; for an objective Koers writes down what held
 * @param signal the market signal behind it, if there is one
 * @param reviewWeeks 1 to 52
 */
public record ProposeCourse(
        TeamId team,
        PlanId plan,
        String title,
        Optional<ItemId> objective,
        Subject subject,
        String before,
        String after,
        String reason,
        Optional<ItemId> signal,
        String expected,
        int reviewWeeks)
        implements Scoped {}
