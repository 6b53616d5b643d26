package nl.koers.meeting;

import nl.koers.customer.CustomerUse;
import nl.koers.team.RepUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What somebody promised in a meeting stays, with whom it is about, and what came of a rep there. */
@Configuration(proxyBeanMethods = false)
class KeptByMeetings {

    @Bean
    CustomerUse promisedCustomers() {
        return new CustomerUse("select customer_id from commitment_customer where team_id = :team");
    }

    @Bean
    RepUse repsWithPromises() {
        return new RepUse("select 1 from commitment where team_id = :team and rep_id = :rep");
    }

    @Bean
    RepUse repsWithActions() {
        return new RepUse("select 1 from action where team_id = :team and origin_rep = :rep");
    }
}
