package nl.koers.plan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is not the same at two moments of a plan (P7). */
public sealed interface Difference {

    /** As it is at the later moment, or was when it was taken out. */
    PlanItem item();

    record Added(PlanItem item) implements Difference {}

    record Removed(PlanItem item) implements Difference {}

    record Changed(PlanItem item, Field field, String before, String after) implements Difference {}

    /** By kind and place; what was only moved is no difference. */
    static List<Difference> between(PlanState earlier, PlanState later) {
        var found = new ArrayList<Difference>();
        Stream.of(earlier, later)
                .flatMap(state -> state.items().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing((ItemId id) -> kind(earlier, later, id))
                        .thenComparing(id -> later.value(id, Field.PLACE))
                        .thenComparingLong(ItemId::value))
                .forEach(id -> found.addAll(ofItem(present(earlier, id), present(later, id))));
        return found;
    }

    private static List<Difference> ofItem(Optional<PlanItem> before, Optional<PlanItem> after) {
        if (before.isEmpty()) {
            return after.<List<Difference>>map(item -> List.of(new Added(item))).orElse(List.of());
        }
        if (after.isEmpty()) {
            return List.of(new Removed(before.get()));
        }
        return after.get().kind().fields().stream()
                .filter(field -> field != Field.PLACE)
                .filter(field -> !before.get().get(field).equals(after.get().get(field)))
                .<Difference>map(field -> new Changed(
                        after.get(), field, before.get().get(field), after.get().get(field)))
                .toList();
    }

    private static Optional<PlanItem> present(PlanState state, ItemId id) {
        return state.item(id).filter(item -> !item.isRemoved());
    }

    private static ItemKind kind(PlanState earlier, PlanState later, ItemId id) {
        return Stream.of(later, earlier)
                .map(state -> state.item(id).map(PlanItem::kind))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
