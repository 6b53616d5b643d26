package nl.koers.exchange.api;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.appointment.CustomerContact;
import nl.koers.kernel.CustomerId;
import nl.koers.plan.Person;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Who;

/** What the people and the customers are called whom a plan names. */
record PlanNames(Map<Who, String> people, Map<CustomerId, CustomerContact> contacts) {

    static PlanNames of(PlanPage page) {
        return new PlanNames(
                page.people().stream().collect(Collectors.toMap(Person::who, Person::name)), page.contacts());
    }

    /** An empty name for who is not of the team any more, none for nobody. */
    Optional<String> person(Optional<Who> who) {
        return who.map(known -> people.getOrDefault(known, ""));
    }

    Optional<CustomerView> customer(CustomerId id) {
        return Optional.ofNullable(contacts.get(id)).map(contact -> CustomerView.of(contact.customer()));
    }
}
