package nl.koers.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers of a team with their last and next appointment. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class CustomerContacts {

    private final Customers customers;
    private final TeamRoster teams;
    private final JdbcClient sql;
    private final Clock clock;

    CustomerContacts(Customers customers, TeamRoster teams, JdbcClient sql, Clock clock) {
        this.customers = customers;
        this.teams = teams;
        this.sql = sql;
        this.clock = clock;
    }

    /** As {@link Customers#search}. */
    public List<CustomerContact> search(TeamId team, String text, int limit) {
        var found = customers.search(team, text, limit);
        if (found.isEmpty()) {
            return List.of();
        }
        var days = sql
                .sql("""
                        select customer_id, max(if(state = 'HELD', day, null)) last,
                               min(if(state = 'PLANNED' and day >= :today, day, null)) next
                        from appointment where team_id = :team and customer_id in (:customers) group by customer_id""")
                .param("team", team.value())
                .param("today", teams.profile(team).today(clock))
                .param(
                        "customers",
                        found.stream().map(customer -> customer.id().value()).toList())
                .query((row, number) -> new Days(
                        new CustomerId(row.getLong("customer_id")),
                        Optional.ofNullable(row.getObject("last", LocalDate.class)),
                        Optional.ofNullable(row.getObject("next", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Days::customer, known -> known));
        return found.stream()
                .map(customer ->
                        days.getOrDefault(customer.id(), Days.none(customer)).of(customer))
                .toList();
    }

    /**
     * Some customers by the ids that were asked for; one that was merged away leads to the one that took over. Customers
     * of another team are not there. One statement.
     */
    public Map<CustomerId, CustomerContact> of(TeamId team, Collection<CustomerId> asked, LocalDate today) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<CustomerId, CustomerContact>();
        sql.sql("""
                        select k.id asked, c.id, c.name, max(if(a.state = 'HELD' and a.day <= :today, a.day, null)) last,
                               min(if(a.state = 'PLANNED' and a.day >= :today, a.day, null)) next
                        from customer k join customer c on c.id = coalesce(k.merged_into, k.id)
                        left join appointment a on a.customer_id = c.id
                        where k.team_id = :team and k.id in (:customers) group by k.id, c.id, c.name""")
                .param("team", team.value())
                .param("today", today)
                .param("customers", asked.stream().map(CustomerId::value).toList())
                .query(row -> {
                    found.put(
                            new CustomerId(row.getLong("asked")),
                            new CustomerContact(
                                    new Customer(new CustomerId(row.getLong("id")), row.getString("name")),
                                    Optional.ofNullable(row.getObject("last", LocalDate.class)),
                                    Optional.ofNullable(row.getObject("next", LocalDate.class))));
                });
        return found;
    }

    private record Days(CustomerId customer, Optional<LocalDate> last, Optional<LocalDate> next) {

        static Days none(Customer customer) {
            return new Days(customer.id(), Optional.empty(), Optional.empty());
        }

        CustomerContact of(Customer whole) {
            return new CustomerContact(whole, last, next);
        }
    }
}
