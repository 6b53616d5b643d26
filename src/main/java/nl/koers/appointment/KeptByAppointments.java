package nl.koers.appointment;

import nl.koers.customer.CustomerUse;
import nl.koers.team.RepUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Appointments and tallies stay, and with them whose they are and whom they were with. */
@Configuration(proxyBeanMethods = false)
class KeptByAppointments {

    @Bean
    CustomerUse customersWithAppointments() {
        return new CustomerUse("select customer_id from appointment where team_id = :team");
    }

    @Bean
    RepUse repsWithAppointments() {
        return new RepUse("select 1 from appointment where team_id = :team and rep_id = :rep");
    }

    @Bean
    RepUse repsWithTallies() {
        return new RepUse("select 1 from tally where team_id = :team and rep_id = :rep");
    }
}
