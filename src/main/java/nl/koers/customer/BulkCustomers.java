package nl.koers.customer;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Customers by the thousand, in a fixed number of round trips. */
@Repository
class BulkCustomers {

    private static final int BATCH = 1000;
    private static final String KEYS = "select name_key, coalesce(merged_into, id) from customer where team_id = ?";

    private final JdbcTemplate sql;
    private final NamedParameterJdbcTemplate named;

    BulkCustomers(JdbcTemplate sql) {
        this.sql = sql;
        this.named = new NamedParameterJdbcTemplate(sql);
    }

    /** To whom every key of a team leads. */
    Map<String, CustomerId> known(TeamId team) {
        return byKey(KEYS, team);
    }

    /** The same at this very moment, also what others added after this transaction began to read. */
    Map<String, CustomerId> knownByNow(TeamId team) {
        return byKey(KEYS + " lock in share mode", team);
    }

    /** Adds those whose key the team does not know. */
    void add(TeamId team, Collection<CustomerName> names, Instant now) {
        sql.batchUpdate("""
                insert into customer (team_id, name, name_key, created_at) values (?, ?, ?, ?)
                on duplicate key update id = id""", names, BATCH, (row, name) -> {
            row.setLong(1, team.value());
            row.setString(2, name.value());
            row.setString(3, name.key());
            row.setObject(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        });
    }

    /** Removes those of the team to which no other name leads. */
    Set<CustomerId> remove(TeamId team, Set<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Set.of();
        }
        var parameters = Map.of(
                "team",
                team.value(),
                "ids",
                customers.stream().map(CustomerId::value).toList());
        var there = named.queryForList("""
                select c.id from customer c where c.team_id = :team and c.id in (:ids) and c.merged_into is null
                and not exists (select 1 from customer o where o.merged_into = c.id) for update""", parameters, Long.class);
        if (!there.isEmpty()) {
            named.update(
                    "delete from customer where team_id = :team and id in (:ids)",
                    Map.of("team", team.value(), "ids", there));
        }
        return there.stream().map(CustomerId::new).collect(Collectors.toSet());
    }

    private Map<String, CustomerId> byKey(String query, TeamId team) {
        var known = new HashMap<String, CustomerId>();
        sql.query(
                query,
                row -> {
                    known.put(row.getString(1), new CustomerId(row.getLong(2)));
                },
                team.value());
        return known;
    }
}
