package nl.koers.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.kernel.AccountId;

/** Items and histories by meaning. */
final class Items {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    static final ItemId PLAN = new ItemId(1);
    static final ItemId OBJECTIVE = new ItemId(2);
    static final ItemId LINE = new ItemId(3);
    static final ItemId SELECTION = new ItemId(4);
    static final ItemId SIGNAL = new ItemId(5);
    static final ItemId COURSE = new ItemId(6);

    private Items() {}

    /** Reads {@code TITLE=Omzet; TARGET=10}. */
    static PlanItem item(ItemId id, ItemKind kind, String fields) {
        var values = new HashMap<Field, String>();
        for (var field : fields.split(";", -1)) {
            var parts = field.strip().split("=", 2);
            if (parts.length == 2) {
                values.put(Field.valueOf(parts[0].strip()), parts[1].strip());
            }
        }
        return new PlanItem(id, kind, values);
    }

    static PlanItem plan(String more) {
        return item(PLAN, ItemKind.PLAN, "TITLE=Plan 2026; FIRST_DAY=2026-01-01; LAST_DAY=2026-12-31; " + more);
    }

    static PlanState state(PlanItem... items) {
        var known = new HashMap<ItemId, PlanItem>();
        for (var item : items) {
            known.put(item.id(), item);
        }
        return new PlanState(items.length, Map.copyOf(known));
    }

    static PlanChange change(long revision, long act, ItemId item, Field field, String before, String after) {
        var kinds = List.of(ItemKind.values());
        var kind = kinds.get((int) (Math.min(item.value(), kinds.size()) - 1));
        return new PlanChange(
                revision, act, item, kind, field, before, after, new AccountId(1), "Anna de Wit", Instant.EPOCH);
    }
}
