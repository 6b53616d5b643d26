package nl.koers.plan;

import java.util.Optional;
import nl.koers.identity.Scoped;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.Verdict;

/**
 * A decided course change is looked at again (P6).
 *
 * @param again weeks until the next look when it is too early, 1 to 52; else without meaning
 */
public record ReviewCourse(
        TeamId team, PlanId plan, ItemId course, Verdict verdict, int again, Optional<MeetingId> meeting)
        implements Scoped {}
