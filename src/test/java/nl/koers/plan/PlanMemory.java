package nl.koers.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One plan in memory, for one thread. What a transaction wrote can be taken back. */
final class PlanMemory extends PlanRows implements PlanStore {

    private final Map<ItemId, ItemKind> kinds = new HashMap<>();
    private final List<PlanChange> history = new ArrayList<>();
    private final HistoryRows rows = new HistoryRows(JdbcClient.create(new DriverManagerDataSource())) {
        @Override
        List<PlanChange> since(TeamId team, PlanId plan, long revision, int limit) {
            var from = (int) Math.min(revision, history.size());
            return List.copyOf(history.subList(from, Math.min(from + limit, history.size())));
        }

        @Override
        List<PlanChange> ofField(TeamId team, PlanId plan, ItemId item, Field field, long before, int limit) {
            return history.reversed().stream()
                    .filter(change -> change.item().equals(item) && change.field() == field)
                    .filter(change -> change.revision() < before)
                    .limit(limit)
                    .toList();
        }
    };
    private PlanState now = PlanState.NOTHING;

    PlanMemory() {
        super(JdbcClient.create(new DriverManagerDataSource()));
    }

    /** Its history as the commands read it. */
    HistoryRows rows() {
        return rows;
    }

    PlanState now() {
        return now;
    }

    /** As it was when there was less. */
    void backTo(PlanState state) {
        history.subList((int) state.revision(), history.size()).clear();
        now = state;
    }

    @Override
    public Optional<Long> lock(TeamId team, PlanId plan) {
        return Optional.of(now.revision());
    }

    @Override
    public PlanId create(TeamId team, Period period, Instant at) {
        return new PlanId(1);
    }

    @Override
    public ItemId item(TeamId team, PlanId plan, ItemKind kind) {
        var id = new ItemId(kinds.size() + 1L);
        kinds.put(id, kind);
        return id;
    }

    @Override
    public void setPeriod(PlanId plan, Period period) {
        throw new UnsupportedOperationException("the period stays as it is here");
    }

    @Override
    public void write(PlanId plan, Act act, List<Row> rows) {
        var changes = rows.stream()
                .map(row -> new PlanChange(
                        row.revision(),
                        act.number(),
                        row.edit().item(),
                        Optional.ofNullable(kinds.get(row.edit().item())).orElseThrow(),
                        row.edit().field(),
                        row.edit().seen(),
                        row.edit().wanted(),
                        act.by(),
                        act.by().toString(),
                        act.at()))
                .toList();
        history.addAll(changes);
        now = now.after(changes);
    }

    @Override
    PlanState some(TeamId team, PlanId plan, Collection<ItemId> items) {
        return only(item -> items.contains(item.id()));
    }

    @Override
    PlanState places(TeamId team, PlanId plan, ItemKind kind) {
        return only(item -> item.kind() == kind);
    }

    private PlanState only(Predicate<PlanItem> wanted) {
        return new PlanState(
                now.revision(),
                now.items().values().stream()
                        .filter(item -> item.kind() == ItemKind.PLAN || wanted.test(item))
                        .collect(Collectors.toMap(PlanItem::id, item -> item)));
    }
}
