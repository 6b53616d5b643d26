package nl.koers.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.FieldType;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom and what a plan may name: people, customers and items of the same team; anything else is unknown. */
@Repository
class TeamThings {

    private final JdbcClient sql;

    TeamThings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Why a value names something that the team does not have; empty when it names nothing else. */
    Optional<Reason> fault(TeamId team, PlanId plan, FieldType type, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case FieldType.Person person ->
                Who.parse(value).filter(who -> isOf(team, who)).isPresent() ? none() : reason("plan.no-person");
            case FieldType.Customers customers ->
                areOf(team, Stream.of(value.split(",", -1)).map(Long::valueOf).toList())
                        ? none()
                        : reason("customer.unknown");
            case FieldType.Item(var kind) ->
                isIn(plan, kind, Long.parseLong(value)) ? none() : reason("plan.item-unknown");
            case FieldType.Text text -> none();
            case FieldType.Amount number -> none();
            case FieldType.Day day -> none();
            case FieldType.Choice choice -> none();
            case FieldType.Reference reference -> none();
        };
    }

    /**
     * Reps in the team's order, then members who do not sell.
     *
     * @param today of the team: who left before it is gone
     */
    List<Person> people(TeamId team, LocalDate today) {
        return sql.sql("""
                        select id, 'r' kind, name, last_day is not null and last_day < :today gone, position
                        from rep where team_id = :team
                        union all
                        select a.id, 'a', a.name, not a.active, 100000 from membership m join account a on a.id = m.account_id
                        where m.team_id = :team and m.rep_id is null
                        order by position, name, id""")
                .param("team", team.value())
                .param("today", today)
                .query((row, number) -> new Person(
                        "r".equals(row.getString("kind"))
                                ? new Who.OfRep(new RepId(row.getLong("id")))
                                : new Who.OfAccount(new AccountId(row.getLong("id"))),
                        row.getString("name"),
                        row.getBoolean("gone")))
                .list();
    }

    private boolean isOf(TeamId team, Who who) {
        return switch (who) {
            case Who.OfRep(var rep) ->
                exists("select count(*) from rep where team_id = ? and id = ?", team.value(), rep.value());
            case Who.OfAccount(var account) ->
                exists(
                        "select count(*) from membership where team_id = ? and account_id = ?",
                        team.value(),
                        account.value());
        };
    }

    private boolean areOf(TeamId team, List<Long> customers) {
        return sql.sql("select count(*) from customer where team_id = :team and id in (:ids)")
                        .param("team", team.value())
                        .param("ids", customers)
                        .query(Integer.class)
                        .single()
                == customers.size();
    }

    private boolean isIn(PlanId plan, ItemKind kind, long item) {
        return exists(
                "select count(*) from plan_item where plan_id = ? and kind = ? and id = ?",
                plan.value(),
                kind.name(),
                item);
    }

    private boolean exists(String query, Object... parameters) {
        return sql.sql(query).params(parameters).query(Integer.class).single() > 0;
    }

    private static Optional<Reason> none() {
        return Optional.empty();
    }

    private static Optional<Reason> reason(String key) {
        return Optional.of(Reason.of(key));
    }
}
