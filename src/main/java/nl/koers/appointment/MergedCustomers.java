package nl.koers.appointment;

import nl.koers.customer.CustomersMerged;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Appointments go along when a customer takes over another, in the same transaction. */
@Component
class MergedCustomers {

    private final AppointmentRepository appointments;
    private final ApplicationEventPublisher events;

    MergedCustomers(AppointmentRepository appointments, ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.events = events;
    }

    @EventListener
    void on(CustomersMerged merged) {
        var moved = appointments.moveToCustomer(
                merged.team().value(), merged.from().value(), merged.into().value());
        if (moved > 0) {
            events.publishEvent(News.ofTeam(merged.team(), Topic.COUNTS));
        }
    }
}
