package nl.koers.plan;

import java.util.Map;
import java.util.Optional;
import nl.koers.identity.Scoped;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Origin;

/**
 * An objective, a line, a selected customer or a signal more. A course change is proposed instead.
 *
 * @param values what is said of it, as it is kept
 * @param origin the number it came from, if it came from one
 * @param below the item of the same kind below which it comes; empty for the end
 */
public record AddItem(
        TeamId team,
        PlanId plan,
        ItemKind kind,
        Map<Field, String> values,
        Optional<Origin> origin,
        Optional<ItemId> below)
        implements Scoped {

    public AddItem {
        values = Map.copyOf(values);
    }

    /** At the end, from no number. */
    public static AddItem of(TeamId team, PlanId plan, ItemKind kind, Map<Field, String> values) {
        return new AddItem(team, plan, kind, values, Optional.empty(), Optional.empty());
    }
}
