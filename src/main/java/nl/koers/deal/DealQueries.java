package nl.koers.deal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.OwnKey;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads deals, each question in one statement. */
@Repository
class DealQueries {

    private static final String DEAL = """
            select d.id, d.version, d.rep_id, r.name rep_name, d.customer_id, c.name, d.opened_on, d.state, d.closed_on,
                   d.estimate, d.value, d.why, d.note, d.appointment_id, d.import_key, d.created_at
            from deal d join customer c on c.id = d.customer_id join rep r on r.id = d.rep_id""";
    private static final String IN_TEAM = DEAL + " where d.team_id = ?";
    private static final String DURING = " and d.opened_on <= ? and (d.closed_on is null or d.closed_on >= ?)";

    private final JdbcClient sql;

    DealQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Deal> one(TeamId team, RepId rep, DealId id) {
        return sql.sql(IN_TEAM + " and d.rep_id = ? and d.id = ?")
                .params(team.value(), rep.value(), id.value())
                .query(DealQueries::deal)
                .optional();
    }

    /** By the key with which they were imported, or by their own ({@link OwnKey}). */
    Map<String, Deal> imported(TeamId team, RepId rep, Collection<String> keys) {
        return byKey(" and d.rep_id = :rep", team, Optional.of(rep), keys);
    }

    /** The same of whomever in the team. */
    Map<String, Deal> imported(TeamId team, Collection<String> keys) {
        return byKey("", team, Optional.empty(), keys);
    }

    /** Whether somebody has one of the same key as this one. */
    boolean hasKeyOf(TeamId team, DealId id, RepId rep) {
        return count("""
                        select count(*) from deal a join deal b on b.team_id = a.team_id and b.import_key = a.import_key
                        where a.team_id = ? and a.id = ? and b.rep_id = ?""", team.value(), id.value(), rep.value()) > 0;
    }

    /** Those of these keys that belong to deals of other reps. */
    Set<String> ofOthers(TeamId team, RepId rep, Collection<String> keys) {
        return byKey(" and d.rep_id <> :rep", team, Optional.of(rep), keys).keySet();
    }

    private Map<String, Deal> byKey(String whose, TeamId team, Optional<RepId> rep, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var asked = Set.copyOf(keys);
        var ids = keys.stream().flatMap(key -> OwnKey.id(key).stream()).toList();
        var found = new HashMap<String, Deal>();
        sql.sql(DEAL + " where d.team_id = :team" + whose + " and (d.import_key in (:keys) or d.id in (:ids))")
                .param("team", team.value())
                .param("rep", rep.map(RepId::value).orElse(0L))
                .param("keys", keys)
                .param("ids", ids.isEmpty() ? List.of(0L) : ids)
                .query(DealQueries::kept)
                .list()
                .forEach(kept -> kept.deal()
                        .importKey()
                        .filter(asked::contains)
                        .or(() -> Optional.of(kept.ownKey()).filter(asked::contains))
                        .ifPresent(key -> found.put(key, kept.deal())));
        return found;
    }

    /** Lets nobody else give a key to a deal of the rep until the transaction ends. */
    void holdKeys(TeamId team, RepId rep) {
        sql.sql("select id from rep where team_id = ? and id = ? for update")
                .params(team.value(), rep.value())
                .query(Long.class)
                .optional();
    }

    /** Whatever was committed by now; ask behind {@link #holdKeys}. */
    Optional<DealId> withKey(TeamId team, RepId rep, String key) {
        return sql.sql("select id from deal where team_id = ? and rep_id = ? and import_key = ? for update")
                .params(team.value(), rep.value(), key)
                .query((row, number) -> new DealId(row.getLong(1)))
                .optional();
    }

    void giveKey(TeamId team, DealId id, String key) {
        sql.sql("update deal set import_key = ? where team_id = ? and id = ?")
                .params(key, team.value(), id.value())
                .update();
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
        return sql.sql(query.toString()).params(values).query(DealQueries::kept).list();
    }

    /** Latest first. */
    List<Deal> list(TeamId team, Optional<RepId> rep, DealWish wish) {
        var query = new StringBuilder(IN_TEAM);
        var values = new ArrayList<Object>(List.of(team.value()));
        rep.ifPresent(id -> add(query, values, " and d.rep_id = ?", id.value()));
        wish.state().ifPresent(state -> add(query, values, " and d.state = ?", state.name()));
        wish.during().ifPresent(period -> add(query, values, DURING, period.last(), period.first()));
        if (!wish.customer().isBlank()) {
            add(query, values, " and c.name like ?", containing(wish.customer().strip()));
        }
        wish.after()
                .ifPresent(place -> add(
                        query,
                        values,
                        " and (coalesce(d.closed_on, d.opened_on), d.id) < (?, ?)",
                        place.latest(),
                        place.id().value()));
        add(query, values, " order by coalesce(d.closed_on, d.opened_on) desc, d.id desc limit ?", wish.limit());
        return sql.sql(query.toString()).params(values).query(DealQueries::deal).list();
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
                .query(DealQueries::fact)
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

    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Deal deal(ResultSet row, int number) throws SQLException {
        var appointment = row.getLong("appointment_id");
        return new Deal(
                new DealId(row.getLong("id")),
                row.getLong("version"),
                new RepId(row.getLong("rep_id")),
                row.getString("rep_name"),
                new Customer(new CustomerId(row.getLong("customer_id")), row.getString("name")),
                row.getObject("opened_on", LocalDate.class),
                DealState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                money(row.getBigDecimal("estimate")),
                money(row.getBigDecimal("value")),
                row.getString("why"),
                row.getString("note"),
                appointment == 0 ? Optional.empty() : Optional.of(new AppointmentId(appointment)),
                Optional.ofNullable(row.getString("import_key")));
    }

    private static KeptDeal kept(ResultSet row, int number) throws SQLException {
        var madeAt = row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new KeptDeal(deal(row, number), OwnKey.of(row.getLong("id"), madeAt));
    }

    private static DealFact fact(ResultSet row, int number) throws SQLException {
        return new DealFact(
                new DealId(row.getLong("id")),
                new RepId(row.getLong("rep_id")),
                new CustomerId(row.getLong("customer_id")),
                row.getObject("opened_on", LocalDate.class),
                DealState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                money(row.getBigDecimal("estimate")),
                money(row.getBigDecimal("value")));
    }

    private static Optional<Money> money(@Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(Money::new);
    }
}
