package nl.koers.deal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.customer.CustomerUse;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A customer with a request or an order stays. */
@Component
class CustomersOfDeals implements CustomerUse {

    private final JdbcClient sql;

    CustomersOfDeals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<CustomerId> inUse(TeamId team, Collection<CustomerId> customers) {
        return customers.isEmpty()
                ? Set.of()
                : sql
                        .sql("select distinct customer_id from deal where team_id = :team and customer_id in (:ids)")
                        .param("team", team.value())
                        .param("ids", customers.stream().map(CustomerId::value).toList())
                        .query(Long.class)
                        .stream()
                        .map(CustomerId::new)
                        .collect(Collectors.toSet());
    }
}
