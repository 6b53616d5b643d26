package nl.koers.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.koers.customer.CustomerImport;
import nl.koers.customer.CustomerName;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Customers who come along with appointments and deals: they go again with them, unless somebody uses them by then. */
@Component
class AlongCustomers {

    private final CustomerImport customers;

    AlongCustomers(CustomerImport customers) {
        this.customers = customers;
    }

    /** Notes who was not there before the lines were written. */
    Outcome<Written> during(
            TeamId team, Subject subject, List<? extends Told<?>> added, Supplier<Outcome<Written>> work) {
        if (!subject.namesCustomers() || added.isEmpty()) {
            return work.get();
        }
        var names = added.stream()
                .map(Told::name)
                .filter(name -> CustomerName.fault(name).isEmpty())
                .map(CustomerName::typed)
                .collect(Collectors.toSet());
        var unknown = customers.unknown(team, names);
        return PerRep.then(work.get(), () -> Outcome.saved(new Written(traces(team, unknown), 0)));
    }

    /** Adds customers and notes them. */
    List<Trace> traces(TeamId team, Set<CustomerName> names) {
        var traces = new LinkedHashMap<CustomerId, Trace>();
        customers
                .findOrAddAll(team, names)
                .forEach((name, id) -> traces.putIfAbsent(
                        id,
                        new Trace(
                                Subject.CUSTOMER,
                                Optional.empty(),
                                id.value(),
                                "",
                                0,
                                name.value(),
                                Optional.empty())));
        return List.copyOf(traces.values());
    }

    /** Takes back those that nothing points to; the others simply stay. */
    Set<CustomerId> takeBack(TeamId team, List<Trace> traces) {
        return customers.removeUnused(
                team, traces.stream().map(trace -> new CustomerId(trace.id())).collect(Collectors.toSet()));
    }
}
