package nl.koers.deal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.database.Like;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads deals, each question in one statement. */
@Repository
class DealQueries {

    private static final String IN_TEAM = DealRow.SELECT + " where d.team_id = ?";
    private static final String DURING = " and d.opened_on <= ? and (d.closed_on is null or d.closed_on >= ?)";

    private final JdbcClient sql;

    DealQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Deal> one(TeamId team, RepId rep, DealId id) {
        return sql.sql(IN_TEAM + " and d.rep_id = ? and d.id = ?")
                .params(team.value(), rep.value(), id.value())
                .query(DealRow::deal)
                .optional();
    }

    /** Of the team or of one rep, by the day of the request, behind a place. */
    List<KeptDeal> page(TeamId team, Optional<RepId> rep, Optional<KeptDeal.Place> after, int limit) {
        var query = new StringBuilder(IN_TEAM);
        var values = new ArrayList<Object>(List.of(team.value()));
        rep.ifPresent(id -> add(query, values, " and d.rep_id = ?", id.value()));
        after.ifPresent(place -> add(
                query,
                values,
                " and (d.opened_on > ? or (d.opened_on = ? and d.id > ?))",
                place.openedOn(),
                place.openedOn(),
                place.id().value()));
        add(query, values, " order by d.opened_on, d.id limit ?", limit);
        return sql.sql(query.toString()).params(values).query(DealRow::kept).list();
    }

    /** Latest first. */
    List<Deal> list(TeamId team, Optional<RepId> rep, DealWish wish) {
        var query = new StringBuilder(IN_TEAM);
        var values = new ArrayList<Object>(List.of(team.value()));
        rep.ifPresent(id -> add(query, values, " and d.rep_id = ?", id.value()));
        wish.state().ifPresent(state -> add(query, values, " and d.state = ?", state.name()));
        wish.during().ifPresent(period -> add(query, values, DURING, period.last(), period.first()));
        if (!wish.customer().isBlank()) {
            add(
                    query,
                    values,
                    " and c.name like ?",
                    Like.containing(wish.customer().strip()));
        }
        wish.after()
                .ifPresent(place -> add(
                        query,
                        values,
                        " and (coalesce(d.closed_on, d.opened_on), d.id) < (?, ?)",
                        place.latest(),
                        place.id().value()));
        add(query, values, " order by coalesce(d.closed_on, d.opened_on) desc, d.id desc limit ?", wish.limit());
        return sql.sql(query.toString()).params(values).query(DealRow::deal).list();
    }

    /** Everything that was opened, open or closed in a period, of the team or of one rep. */
    List<DealFact> facts(TeamId team, Optional<RepId> rep, Period period) {
        var query = new StringBuilder("""
                select d.id, d.rep_id, d.customer_id, d.opened_on, d.state, d.closed_on, d.estimate, d.value
                from deal d where d.team_id = ?""");
        var values = new ArrayList<Object>(List.of(team.value()));
        add(query, values, DURING, period.last(), period.first());
        rep.ifPresent(id -> add(query, values, " and d.rep_id = ?", id.value()));
        return sql.sql(query.append(" order by d.opened_on, d.id").toString())
                .params(values)
                .query(DealRow::fact)
                .list();
    }

    DealFigures.Won won(TeamId team, Period period) {
        return sql.sql("""
                        select count(*) orders, coalesce(sum(value), 0) revenue from deal
                        where team_id = ? and state = 'WON' and closed_on between ? and ?""")
                .params(team.value(), period.first(), period.last())
                .query((row, number) ->
                        new DealFigures.Won(row.getInt("orders"), new Money(row.getBigDecimal("revenue"))))
                .single();
    }

    List<Seller> sellers(TeamId team) {
        return sql.sql("select id, name from rep where team_id = ? order by name, id")
                .param(team.value())
                .query((row, number) -> new Seller(new RepId(row.getLong("id")), row.getString("name")))
                .list();
    }

    boolean isRepOf(TeamId team, RepId rep) {
        return count("select count(*) from rep where team_id = ? and id = ?", team.value(), rep.value()) == 1;
    }

    boolean isHeld(TeamId team, RepId rep, AppointmentId appointment) {
        return count(
                        "select count(*) from appointment where team_id = ? and rep_id = ? and id = ? and state = ?",
                        team.value(),
                        rep.value(),
                        appointment.value(),
                        State.HELD.name())
                == 1;
    }

    private int count(String query, Object... values) {
        return sql.sql(query).params(values).query(Integer.class).single();
    }

    private static void add(StringBuilder query, List<Object> values, String condition, Object... more) {
        query.append(condition);
        values.addAll(Arrays.asList(more));
    }
}
