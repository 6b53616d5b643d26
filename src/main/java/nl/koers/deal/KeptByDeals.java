package nl.koers.deal;

import nl.koers.appointment.AppointmentUse;
import nl.koers.customer.CustomerUse;
import nl.koers.team.RepUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests, orders and targets stay, and with them whose they are, for whom, and the appointment from which they came. */
@Configuration(proxyBeanMethods = false)
class KeptByDeals {

    @Bean
    CustomerUse customersWithDeals() {
        return new CustomerUse("select customer_id from deal where team_id = :team");
    }

    @Bean
    AppointmentUse appointmentsWithDeals() {
        return new AppointmentUse(
                "select appointment_id from deal where team_id = :team and appointment_id is not null");
    }

    @Bean
    RepUse repsWithDeals() {
        return new RepUse("select 1 from deal where team_id = :team and rep_id = :rep");
    }

    @Bean
    RepUse repsWithTargets() {
        return new RepUse("select 1 from revenue_target where team_id = :team and rep_id = :rep");
    }
}
