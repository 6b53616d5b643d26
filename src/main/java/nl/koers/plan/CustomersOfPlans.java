package nl.koers.plan;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.customer.CustomerUse;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A customer whom a plan names or once named stays: the plan can be seen as it was (P7). */
@Component
class CustomersOfPlans implements CustomerUse {

    private final JdbcClient sql;

    CustomersOfPlans(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<CustomerId> inUse(TeamId team, Collection<CustomerId> customers) {
        return sql.sql("""
                        select distinct c.value_after from plan_change c join plan p on p.id = c.plan_id
                        where p.team_id = ? and c.field in ('CUSTOMER', 'CUSTOMERS')""").param(team.value()).query(String.class).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .filter(Predicate.not(String::isBlank))
                .map(value -> new CustomerId(Long.parseLong(value)))
                .filter(customers::contains)
                .collect(Collectors.toSet());
    }
}
