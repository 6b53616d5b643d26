package nl.koers.meeting;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.customer.CustomerUse;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A customer whom somebody promised to see stays. */
@Component
class CustomersOfPromises implements CustomerUse {

    private final JdbcClient sql;

    CustomersOfPromises(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<CustomerId> inUse(TeamId team, Collection<CustomerId> customers) {
        return customers.isEmpty()
                ? Set.of()
                : sql
                        .sql(
                                "select distinct customer_id from commitment_customer where team_id = :team and customer_id in (:ids)")
                        .param("team", team.value())
                        .param("ids", customers.stream().map(CustomerId::value).toList())
                        .query(Long.class)
                        .stream()
                        .map(CustomerId::new)
                        .collect(Collectors.toSet());
    }
}
