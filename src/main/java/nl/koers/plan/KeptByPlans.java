package nl.koers.plan;

import nl.koers.customer.CustomerUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A customer whom a plan names or once named stays: the plan can be seen as it was (P7). */
@Configuration(proxyBeanMethods = false)
class KeptByPlans {

    @Bean
    CustomerUse customersOfPlans() {
        return new CustomerUse("""
                select named.id from plan p
                join plan_change c on c.plan_id = p.id and c.field in ('CUSTOMER', 'CUSTOMERS')
                join json_table(concat('[', c.value_after, ']'), '$[*]' columns (id bigint path '$')) named
                where p.team_id = :team""");
    }
}
