package nl.koers.plan;

import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;

/**
 * What somebody typed in a field and did not get in, and has not decided about yet.
 *
 * @param answer a conflict, or that the item is gone
 */
public record Unsettled(ItemId item, Field field, Edited answer) {}
