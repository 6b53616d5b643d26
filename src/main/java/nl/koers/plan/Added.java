package nl.koers.plan;

import nl.koers.plan.model.ItemId;

/**
 * What came into the plan.
 *
 * @param revision of the plan, with it
 */
public record Added(ItemId item, long revision) {}
