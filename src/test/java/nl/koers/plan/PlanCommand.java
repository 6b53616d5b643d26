package nl.koers.plan;

import nl.koers.plan.model.ItemId;

/** What a simulated editor sends. */
sealed interface PlanCommand {

    record Edit(EditField edit) implements PlanCommand {}

    record Add(AddItem add) implements PlanCommand {}

    record Move(MoveItem move) implements PlanCommand {}

    record Remove(ItemId item) implements PlanCommand {}
}
