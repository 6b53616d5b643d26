package nl.koers.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads plans as they are now, each in one statement. */
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
}
