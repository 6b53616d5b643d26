package nl.koers.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.appointment.CustomerContact;
import nl.koers.appointment.CustomerContacts;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanState;
import org.springframework.stereotype.Component;

/** The customers that a plan names, with their last and next appointment; in one statement. */
@Component
class PlanContacts {

    private final CustomerContacts contacts;

    PlanContacts(CustomerContacts contacts) {
        this.contacts = contacts;
    }

    Map<CustomerId, CustomerContact> of(TeamId team, PlanState plan, LocalDate today) {
        var named = plan.items().values().stream().flatMap(PlanContacts::named).collect(Collectors.toUnmodifiableSet());
        return contacts.of(team, named, today);
    }

    private static Stream<CustomerId> named(PlanItem item) {
        return Stream.of(Field.CUSTOMER, Field.CUSTOMERS)
                .filter(item::has)
                .flatMap(field -> Stream.of(item.get(field).split(",", -1)))
                .map(Long::valueOf)
                .map(CustomerId::new);
    }
}
