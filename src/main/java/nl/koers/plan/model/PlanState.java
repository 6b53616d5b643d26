package nl.koers.plan.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All items of a plan as they are after a revision, also those that were taken out.
 *
 * @param revision 0 for a plan that is just being made
 */
public record PlanState(long revision, Map<ItemId, PlanItem> items) {

    public static final PlanState NOTHING = new PlanState(0, Map.of());

    public PlanState {
        items = Map.copyOf(items);
    }

    /** The plan after more of its history: what a view does to catch up, and how a former moment is rebuilt (P7). */
    public PlanState after(Collection<PlanChange> history) {
        var changed = new HashMap<>(items);
        var last = revision;
        for (var change : history) {
            changed.merge(
                    change.item(),
                    PlanItem.empty(change.item(), change.kind()).with(change.field(), change.after()),
                    (known, ignored) -> known.with(change.field(), change.after()));
            last = Math.max(last, change.revision());
        }
        return new PlanState(last, changed);
    }

    public Optional<PlanItem> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The plan itself. */
    public PlanItem plan() {
        return items.values().stream()
                .filter(item -> item.kind() == ItemKind.PLAN)
                .findFirst()
                .orElseThrow();
    }

    public boolean isAdopted() {
        return plan().has(Field.ADOPTED_ON);
    }

    /** The items of a kind that stand in the plan, in their order. */
    public List<PlanItem> of(ItemKind kind) {
        return all(kind).filter(item -> !item.isRemoved()).toList();
    }

    /** What was said of something, also when it was taken out. */
    public String value(ItemId item, Field field) {
        return item(item).map(known -> known.get(field)).orElse("");
    }

    /** A place for a new item at the end of its like. */
    public String placeAtEnd(ItemKind kind) {
        return Place.between(all(kind).map(item -> item.get(Field.PLACE)).reduce("", (former, next) -> next), "");
    }

    /**
     * A place right below an item of the same kind.
     *
     * @param above empty for the very first place
     * @param moved stands nowhere while it is moved
     */
    public String placeBelow(ItemKind kind, Optional<ItemId> above, Optional<ItemId> moved) {
        var others = all(kind)
                .filter(item -> moved.filter(item.id()::equals).isEmpty())
                .toList();
        var index = above.map(id -> others.stream().map(PlanItem::id).toList().indexOf(id))
                .orElse(-1);
        var before = index < 0 ? "" : others.get(index).get(Field.PLACE);
        var after = index + 1 < others.size() ? others.get(index + 1).get(Field.PLACE) : "";
        return Place.between(before, after);
    }

    private Stream<PlanItem> all(ItemKind kind) {
        return items.values().stream()
                .filter(item -> item.kind() == kind)
                .sorted(Comparator.comparing((PlanItem item) -> item.get(Field.PLACE))
                        .thenComparingLong(item -> item.id().value()));
    }
}
