package nl.koers.deal;

import nl.koers.customer.CustomersMerged;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deals go along when a customer takes over another, in the same transaction. */
@Component
class MergedDeals {

    private final DealRepository deals;
    private final ApplicationEventPublisher events;

    MergedDeals(DealRepository deals, ApplicationEventPublisher events) {
        this.deals = deals;
        this.events = events;
    }

    @EventListener
    void on(CustomersMerged merged) {
        var moved = deals.moveToCustomer(
                merged.team().value(), merged.from().value(), merged.into().value());
        if (moved > 0) {
            events.publishEvent(News.ofTeam(merged.team(), Topic.DEALS));
        }
    }
}
