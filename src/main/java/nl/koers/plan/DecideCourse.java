package nl.koers.plan;

import nl.koers.identity.Scoped;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.ItemId;

/**
 * A proposed course change is decided (P6).
 *
 * @param seenAfter what the decider saw it would become
 * @param go true when the course changes, false when it is rejected
 */
public record DecideCourse(TeamId team, PlanId plan, ItemId course, String seenAfter, boolean go) implements Scoped {}
