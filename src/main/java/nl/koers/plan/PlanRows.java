package nl.koers.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.AccountId;
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
import org.springframework.stereotype.Repository;

/** Reads plans and their history, each in one statement. */
@Repository
class PlanRows {

    private static final String NOW = """
            select p.id plan, p.revision, i.id, i.kind, f.field, f.value
            from plan p join plan_item i on i.plan_id = p.id
            join plan_field f on f.plan_id = i.plan_id and f.item_id = i.id
            where p.team_id = :team and p.id =""";

    /** The plan of a day: the one that runs, else the latest that ran, else the next. */
    private static final String OF_DAY = """
            (select id from plan where team_id = :team
             order by first_day > :today, abs(datediff(first_day, :today)), id desc limit 1)""";

    private static final String CHANGES = """
            select c.revision, c.act, c.item_id, i.kind, c.field, c.value_before, c.value_after, c.account_id, a.name, c.at
            from plan p join plan_change c on c.plan_id = p.id
            join plan_item i on i.plan_id = c.plan_id and i.id = c.item_id
            join account a on a.id = c.account_id
            where p.team_id = :team and p.id = :plan
            """;

    private final JdbcClient sql;

    PlanRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** A plan and its state. */
    record Found(PlanId id, PlanState state) {}

    /** The course changes of the plan of a day. */
    Optional<Found> courses(TeamId team, LocalDate today) {
        return found(sql.sql(NOW + OF_DAY + " and i.kind = 'COURSE'")
                .param("today", today)
                .param("team", team.value()));
    }

    Optional<Found> of(TeamId team, PlanId plan) {
        return found(sql.sql(NOW + " :plan").param("plan", plan.value()).param("team", team.value()));
    }

    Optional<Found> ofDay(TeamId team, LocalDate today) {
        return found(sql.sql(NOW + OF_DAY).param("today", today).param("team", team.value()));
    }

    /** The plan itself and a few of its items, in a plan that is locked. */
    PlanState some(TeamId team, PlanId plan, Collection<ItemId> items) {
        return found(sql.sql(NOW + " :plan and (i.kind = 'PLAN' or i.id in (:items))")
                        .param("plan", plan.value())
                        .param("team", team.value())
                        .param(
                                "items",
                                items.isEmpty()
                                        ? List.of(0L)
                                        : items.stream().map(ItemId::value).toList()))
                .map(Found::state)
                .orElse(PlanState.NOTHING);
    }

    /** The plan itself, and where all items of a kind stand. */
    PlanState places(TeamId team, PlanId plan, ItemKind kind) {
        return found(sql.sql(NOW
                                + ":plan and (i.kind = 'PLAN' or (i.kind = :kind and f.field in ('PLACE', 'REMOVED')))")
                        .param("plan", plan.value())
                        .param("team", team.value())
                        .param("kind", kind.name()))
                .map(Found::state)
                .orElse(PlanState.NOTHING);
    }

    /** The last row of each value up to a revision: folded, they are the plan as it was. */
    List<PlanChange> lastUpTo(TeamId team, PlanId plan, long revision) {
        return sql.sql(CHANGES + """
                and c.revision in (select max(revision) from plan_change
                                   where plan_id = :plan and revision <= :revision group by item_id, field)
                order by c.revision""")
                .param("team", team.value())
                .param("plan", plan.value())
                .param("revision", revision)
                .query(PlanRows::change)
                .list();
    }

    /** In order. */
    List<PlanChange> since(TeamId team, PlanId plan, long revision, int limit) {
        return sql.sql(CHANGES + "and c.revision > :revision order by c.revision limit :limit")
                .param("team", team.value())
                .param("plan", plan.value())
                .param("revision", revision)
                .param("limit", limit)
                .query(PlanRows::change)
                .list();
    }

    /** In order. */
    List<PlanChange> between(TeamId team, PlanId plan, long after, long upTo) {
        return sql.sql(CHANGES + "and c.revision > :after and c.revision <= :upTo order by c.revision")
                .param("team", team.value())
                .param("plan", plan.value())
                .param("after", after)
                .param("upTo", upTo)
                .query(PlanRows::change)
                .list();
    }

    List<PlanChange> act(TeamId team, PlanId plan, long act) {
        return sql.sql(CHANGES + "and c.act = :act order by c.revision")
                .param("team", team.value())
                .param("plan", plan.value())
                .param("act", act)
                .query(PlanRows::change)
                .list();
    }

    /** The latest first. */
    List<PlanChange> latest(TeamId team, PlanId plan, long before, int limit) {
        return sql.sql(CHANGES + "and c.revision < :before order by c.revision desc limit :limit")
                .param("team", team.value())
                .param("plan", plan.value())
                .param("before", before)
                .param("limit", limit)
                .query(PlanRows::change)
                .list();
    }

    /** The latest first. */
    List<PlanChange> ofItem(TeamId team, PlanId plan, ItemId item, long before, int limit) {
        return sql.sql(CHANGES + "and c.item_id = :item and c.revision < :before order by c.revision desc limit :limit")
                .param("team", team.value())
                .param("plan", plan.value())
                .param("item", item.value())
                .param("before", before)
                .param("limit", limit)
                .query(PlanRows::change)
                .list();
    }

    /** The latest change of a value; each has had one. */
    PlanChange lastOf(TeamId team, PlanId plan, ItemId item, Field field) {
        return ofField(team, plan, item, field, Long.MAX_VALUE, 1).getFirst();
    }

    /** The latest first. */
    List<PlanChange> ofField(TeamId team, PlanId plan, ItemId item, Field field, long before, int limit) {
        return sql.sql(CHANGES + """
                        and c.item_id = :item and c.field = :field and c.revision < :before
                        order by c.revision desc limit :limit""")
                .param("before", before)
                .param("team", team.value())
                .param("plan", plan.value())
                .param("item", item.value())
                .param("field", field.name())
                .param("limit", limit)
                .query(PlanRows::change)
                .list();
    }

    /** The last revision at or before a moment; 0 before the first. */
    long revisionAt(TeamId team, PlanId plan, LocalDateTime utc) {
        return sql.sql("""
                        select coalesce(max(c.revision), 0) from plan p join plan_change c on c.plan_id = p.id
                        where p.team_id = ? and p.id = ? and c.at <= ?""")
                .params(team.value(), plan.value(), utc)
                .query(Long.class)
                .single();
    }

    /** The latest first. */
    List<PlanSummary> all(TeamId team) {
        return sql.sql("""
                        select p.id, p.first_day, p.last_day,
                               max(if(f.field = 'TITLE', f.value, '')) title,
                               max(if(f.field = 'ADOPTED_ON', f.value, '')) adopted
                        from plan p join plan_item i on i.plan_id = p.id and i.kind = 'PLAN'
                        join plan_field f on f.plan_id = i.plan_id and f.item_id = i.id
                        where p.team_id = ? group by p.id, p.first_day, p.last_day order by p.first_day desc, p.id desc""")
                .param(team.value())
                .query((row, number) -> new PlanSummary(
                        new PlanId(row.getLong("id")),
                        row.getString("title"),
                        new Period(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)),
                        Optional.of(row.getString("adopted"))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse)))
                .list();
    }

    private static Optional<Found> found(JdbcClient.StatementSpec statement) {
        return statement.query(rows -> {
            Map<ItemId, PlanItem> items = new HashMap<>();
            var plan = Optional.<PlanId>empty();
            var revision = 0L;
            while (rows.next()) {
                plan = Optional.of(new PlanId(rows.getLong("plan")));
                revision = rows.getLong("revision");
                var id = new ItemId(rows.getLong("id"));
                var kind = ItemKind.valueOf(rows.getString("kind"));
                var known = items.getOrDefault(id, PlanItem.empty(id, kind));
                items.put(id, known.with(Field.valueOf(rows.getString("field")), rows.getString("value")));
            }
            var state = new PlanState(revision, items);
            return plan.map(id -> new Found(id, state));
        });
    }

    private static PlanChange change(ResultSet row, int number) throws SQLException {
        return new PlanChange(
                row.getLong("revision"),
                row.getLong("act"),
                new ItemId(row.getLong("item_id")),
                ItemKind.valueOf(row.getString("kind")),
                Field.valueOf(row.getString("field")),
                row.getString("value_before"),
                row.getString("value_after"),
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
