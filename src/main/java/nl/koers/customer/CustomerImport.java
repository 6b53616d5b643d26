package nl.koers.customer;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Change;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers by the thousand, by their names, as imports bring them and take them back. */
@Service
@Needs(Right.WRITE_CUSTOMERS)
@Transactional(readOnly = true)
public class CustomerImport {

    private final BulkCustomers bulk;
    private final CustomerQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustomerImport(BulkCustomers bulk, CustomerQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.bulk = bulk;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** The team's customers of many names at once; those that are new are added. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_CUSTOMERS)
    public Map<CustomerName, CustomerId> findOrAddAll(TeamId team, Collection<CustomerName> names) {
        var known = bulk.known(team);
        var missing = names.stream()
                .filter(name -> !known.containsKey(name.key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!missing.isEmpty()) {
            bulk.add(team, missing, clock.instant());
            known.putAll(bulk.knownByNow(team));
            events.publishEvent(News.ofTeam(team, Topic.CUSTOMERS));
        }
        return names.stream().distinct().collect(Collectors.toMap(name -> name, name -> known.get(name.key())));
    }

    /** Those of many names that lead to no customer of the team yet. */
    public Set<CustomerName> unknown(TeamId team, Collection<CustomerName> names) {
        var known = bulk.known(team);
        return names.stream().filter(name -> !known.containsKey(name.key())).collect(Collectors.toSet());
    }

    /**
     * Removes customers that an import added, as if they had never been there.
     *
     * @return those that are gone; the others are in use, or of another team
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_CUSTOMERS)
    public Set<CustomerId> removeUnused(TeamId team, Set<CustomerId> added) {
        var used = queries.inUse(team, added);
        var unused = added.stream().filter(customer -> !used.contains(customer)).collect(Collectors.toSet());
        var removed = bulk.remove(team, unused);
        if (!removed.isEmpty()) {
            events.publishEvent(Change.ofTeam(team, "customer.taken-back", Integer.toString(removed.size()), ""));
            events.publishEvent(News.ofTeam(team, Topic.CUSTOMERS));
        }
        return removed;
    }
}
