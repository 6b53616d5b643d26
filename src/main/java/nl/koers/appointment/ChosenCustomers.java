package nl.koers.appointment;

import java.util.Optional;
import nl.koers.customer.Customer;
import nl.koers.customer.CustomerName;
import nl.koers.customer.Customers;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Turns a choice of a customer into a customer of the team. */
@Component
public class ChosenCustomers {

    private final Customers customers;

    ChosenCustomers(Customers customers) {
        this.customers = customers;
    }

    /** Why it can't be this customer; one of another team is unknown. */
    public Optional<Reason> fault(TeamId team, CustomerChoice choice) {
        return switch (choice) {
            case CustomerChoice.Known(var id) ->
                customers.find(team, id).isPresent() ? Optional.empty() : Optional.of(Reason.of("customer.unknown"));
            case CustomerChoice.Typed(var name) -> CustomerName.fault(name);
        };
    }

    /** The customer of a choice without a fault; a new name is added. */
    public CustomerId idOf(TeamId team, CustomerChoice choice) {
        return switch (choice) {
            case CustomerChoice.Known(var id) -> id;
            case CustomerChoice.Typed(var name) ->
                switch (customers.findOrAdd(team, name)) {
                    case Outcome.Saved<Customer>(var customer) -> customer.id();
                    case Outcome.Conflict<Customer> conflict ->
                        throw new IllegalStateException("a name has no version to conflict with");
                    case Outcome.Rejected<Customer>(var why) ->
                        throw new IllegalStateException("ask for the fault first: " + why.key());
                };
        };
    }
}
