package nl.koers.plan.model;

import java.util.Optional;
import nl.koers.kernel.CustomerId;

/** A customer that the team chose, and why (P4). */
public record Selection(ItemId id, CustomerId customer, String reason, Priority priority, Optional<Who> owner) {

    public static Selection of(PlanItem item) {
        return new Selection(
                item.id(),
                PlanLine.customers(item, Field.CUSTOMER).getFirst(),
                item.get(Field.REASON),
                item.choice(Field.PRIORITY, Priority.class).orElse(Priority.B),
                item.who(Field.OWNER));
    }
}
