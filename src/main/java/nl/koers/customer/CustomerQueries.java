package nl.koers.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.database.Like;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is read of customers; those that were merged away are not there any more. */
@Repository
class CustomerQueries {

    private final JdbcClient sql;
    private final String used;

    CustomerQueries(JdbcClient sql, List<CustomerUse> uses) {
        this.sql = sql;
        this.used = uses.stream()
                .map(use -> "id in (" + use.query() + ")")
                .collect(Collectors.joining(
                        " or ", "select id from customer where team_id = :team and id in (:ids) and (", ")"));
    }

    List<Customer> search(TeamId team, String text, int limit) {
        return sql.sql("""
                        select id, name from customer
                        where team_id = :team and merged_into is null
                          and (name like :name or name_key like :key)
                        order by locate(:text, name) = 1 desc, name, id limit :limit""")
                .param("team", team.value())
                .param("name", Like.containing(text))
                .param("key", Like.containing(NameKey.of(text)))
                .param("text", text)
                .param("limit", limit)
                .query(CustomerQueries::customer)
                .list();
    }

    List<Customer> part(TeamId team, String text, long after, int limit) {
        return sql.sql("""
                        select id, name from customer
                        where team_id = :team and merged_into is null and id > :after
                          and (name like :name or name_key like :key)
                        order by id limit :limit""")
                .param("team", team.value())
                .param("after", after)
                .param("name", Like.containing(text))
                .param("key", Like.containing(NameKey.of(text)))
                .param("limit", limit)
                .query(CustomerQueries::customer)
                .list();
    }

    List<Customer> all(TeamId team) {
        return sql.sql("select id, name from customer where team_id = ? and merged_into is null order by name, id")
                .param(team.value())
                .query(CustomerQueries::customer)
                .list();
    }

    Optional<Customer> find(TeamId team, CustomerId id) {
        return sql.sql("select id, name from customer where team_id = ? and id = ? and merged_into is null")
                .param(team.value())
                .param(id.value())
                .query(CustomerQueries::customer)
                .optional();
    }

    /** The customer to whom a key leads, also by way of a merge. */
    Optional<Customer> byKey(TeamId team, String key) {
        return sql.sql("""
                        select c.id, c.name from customer k join customer c on c.id = coalesce(k.merged_into, k.id)
                        where k.team_id = ? and k.name_key = ?""")
                .param(team.value())
                .param(key)
                .query(CustomerQueries::customer)
                .optional();
    }

    /** Those of them to whom something points. */
    Set<CustomerId> inUse(TeamId team, Collection<CustomerId> customers) {
        return customers.isEmpty()
                ? Set.of()
                : sql.sql(used)
                        .param("team", team.value())
                        .param("ids", customers.stream().map(CustomerId::value).toList())
                        .query((row, number) -> new CustomerId(row.getLong("id")))
                        .set();
    }

    private static Customer customer(ResultSet row, int number) throws SQLException {
        return new Customer(new CustomerId(row.getLong("id")), row.getString("name"));
    }
}
