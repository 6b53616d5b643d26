package nl.koers.plan;

import java.util.Optional;
import nl.koers.identity.Scoped;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.ItemId;

/**
 * Another place among its like. Of two moves of one item the later one holds.
 *
 * @param below the item of the same kind below which it comes; empty for the top
 */
public record MoveItem(TeamId team, PlanId plan, ItemId item, Optional<ItemId> below) implements Scoped {}
