package nl.koers.plan;

import java.util.List;
import nl.koers.kernel.PlanId;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.MarketSignal;

/**
 * What the plan puts on the agenda of the weekly meeting.
 *
 * @param proposed course changes to decide
 * @param due decided ones whose review has come
 * @param lit signals whose tripwire was crossed
 */
public record CourseAgenda(PlanId plan, List<CourseChange> proposed, List<CourseChange> due, List<MarketSignal> lit) {}
