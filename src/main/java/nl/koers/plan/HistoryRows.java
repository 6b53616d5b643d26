package nl.koers.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what happened to plans (P7), each in one statement. */
@Repository
class HistoryRows {

    private static final String CHANGES = """
            select c.revision, c.act, c.item_id, i.kind, c.field, c.value_before, c.value_after, c.account_id, a.name, c.at
            from plan p join plan_change c on c.plan_id = p.id
            join plan_item i on i.plan_id = c.plan_id and i.id = c.item_id
            join account a on a.id = c.account_id
            where p.team_id = :team and p.id = :plan
            """;

    private final JdbcClient sql;

    HistoryRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The last row of each value up to a revision: folded, they are the plan as it was. */
    List<PlanChange> lastUpTo(TeamId team, PlanId plan, long revision) {
        return changes(team, plan, """
                and c.revision in (select max(revision) from plan_change
                                   where plan_id = :plan and revision <= :revision group by item_id, field)
                order by c.revision""", Map.of("revision", revision));
    }

    /** In order. */
    List<PlanChange> since(TeamId team, PlanId plan, long revision, int limit) {
        return changes(
                team,
                plan,
                "and c.revision > :revision order by c.revision limit :limit",
                Map.of("revision", revision, "limit", limit));
    }

    /** In order. */
    List<PlanChange> between(TeamId team, PlanId plan, long after, long upTo) {
        return changes(
                team,
                plan,
                "and c.revision > :after and c.revision <= :upTo order by c.revision",
                Map.of("after", after, "upTo", upTo));
    }

    /** All of one command, in order. */
    List<PlanChange> act(TeamId team, PlanId plan, long act) {
        return changes(team, plan, "and c.act = :act order by c.revision", Map.of("act", act));
    }

    /** The latest first. */
    List<PlanChange> latest(TeamId team, PlanId plan, long before, int limit) {
        return changes(
                team,
                plan,
                "and c.revision < :before order by c.revision desc limit :limit",
                Map.of("before", before, "limit", limit));
    }

    /** The latest first. */
    List<PlanChange> ofItem(TeamId team, PlanId plan, ItemId item, long before, int limit) {
        return changes(
                team,
                plan,
                "and c.item_id = :item and c.revision < :before order by c.revision desc limit :limit",
                Map.of("item", item.value(), "before", before, "limit", limit));
    }

    /** The latest first. */
    List<PlanChange> ofField(TeamId team, PlanId plan, ItemId item, Field field, long before, int limit) {
        return changes(
                team, plan, """
                and c.item_id = :item and c.field = :field and c.revision < :before
                order by c.revision desc limit :limit""", Map.of("item", item.value(), "field", field.name(), "before", before, "limit", limit));
    }

    /** The latest change of a value; each has had one. */
    PlanChange lastOf(TeamId team, PlanId plan, ItemId item, Field field) {
        return ofField(team, plan, item, field, Long.MAX_VALUE, 1).getFirst();
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

    private List<PlanChange> changes(TeamId team, PlanId plan, String which, Map<String, ?> values) {
        return sql.sql(CHANGES + which)
                .param("team", team.value())
                .param("plan", plan.value())
                .params(values)
                .query(HistoryRows::change)
                .list();
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
