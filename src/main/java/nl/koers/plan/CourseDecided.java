package nl.koers.plan;

import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.ItemId;

/** The course was changed (P6); published in the transaction that does it. */
public record CourseDecided(TeamId team, PlanId plan, ItemId course) {}
