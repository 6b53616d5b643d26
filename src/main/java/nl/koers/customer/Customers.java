package nl.koers.customer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Change;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Once;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers of a team. Every name leads to one customer, however it is spelled. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class Customers {

    private final CustomerRepository repository;
    private final CustomerQueries queries;
    private final MergeRule rule;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Customers(
            CustomerRepository repository,
            CustomerQueries queries,
            MergeRule rule,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.rule = rule;
        this.events = events;
        this.clock = clock;
    }

    /** Those whose name holds the text, first those that begin with it. An empty text finds all. */
    public List<Customer> search(TeamId team, String text, int limit) {
        var wanted = text.strip();
        return wanted.length() > CustomerName.LONGEST ? List.of() : queries.search(team, wanted, limit);
    }

    /**
     * Those whose name holds the text, in the order in which they were added.
     *
     * @param after the last one of the part before; 0 for the first part
     */
    public List<Customer> part(TeamId team, String text, long after, int limit) {
        return text.length() > CustomerName.LONGEST ? List.of() : queries.part(team, text.strip(), after, limit);
    }

    /** Empty for a customer of another team, as for one that does not exist or was merged away. */
    public Optional<Customer> find(TeamId team, CustomerId customer) {
        return queries.find(team, customer);
    }

    /** Pairs that may be one customer, by their names. */
    public List<Duplicate> suspectedDuplicates(TeamId team) {
        return SimilarNames.among(queries.all(team));
    }

    /** The team's customer of that name, which is added when it is new. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_CUSTOMERS)
    public Outcome<Customer> findOrAdd(TeamId team, String name) {
        return switch (addOnce(team, name)) {
            case Outcome.Saved<Once<Customer>>(var once) -> Outcome.saved(once.value());
            case Outcome.Conflict<Once<Customer>>(var theirs, var who) -> new Outcome.Conflict<>(theirs.value(), who);
            case Outcome.Rejected<Once<Customer>>(var why) -> new Outcome.Rejected<>(why);
        };
    }

    /** The same, for who has to know whether it is new. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_CUSTOMERS)
    public Outcome<Once<Customer>> addOnce(TeamId team, String name) {
        var fault = CustomerName.fault(name);
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        var wanted = CustomerName.typed(name);
        return Outcome.saved(
                queries.byKey(team, wanted.key()).map(Once::known).orElseGet(() -> Once.added(add(team, wanted))));
    }

    /** Another name; refused when it leads to another customer, which may be merged instead. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_CUSTOMERS)
    public Outcome<Customer> rename(TeamId team, CustomerId id, String name) {
        var fault = CustomerName.fault(name);
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        var wanted = CustomerName.typed(name);
        var found = locked(team, id);
        if (found.isEmpty()) {
            return Outcome.rejected("customer.unknown");
        }
        var customer = found.get();
        var holder = repository
                .findByTeamIdAndNameKey(team.value(), wanted.key())
                .filter(other -> other.id() != customer.id());
        if (holder.filter(other -> !other.isMergedInto(customer)).isPresent()) {
            return Outcome.rejected("customer.name-taken", wanted.value());
        }
        var before = customer.name();
        holder.ifPresent(alias -> swapKeys(alias, customer, wanted));
        customer.rename(wanted);
        return saved(team, customer, Change.ofTeam(team, "customer.renamed", before, customer.name()));
    }

    /**
     * One customer takes over another with all its appointments; from then on the name of the other leads to it. Two
     * appointments with both on one day then count once (N7); nothing is deleted.
     *
     * @param reason why, asked for when that changes the number of a closed week (N10); else it may be empty
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<Customer> merge(TeamId team, CustomerId from, CustomerId into, String reason) {
        if (from.equals(into)) {
            return Outcome.rejected("customer.merged-with-itself");
        }
        var both = repository.findByTeamIdAndIdInOrderById(team.value(), List.of(from.value(), into.value()));
        if (both.size() < 2 || both.stream().anyMatch(CustomerEntity::isMerged)) {
            return Outcome.rejected("customer.unknown");
        }
        var refusal = rule.refusal(team, from, into, reason);
        if (refusal.isPresent()) {
            return new Outcome.Rejected<>(refusal.get());
        }
        var isFirst = both.getFirst().id() == from.value();
        var gone = isFirst ? both.getFirst() : both.getLast();
        var heir = isFirst ? both.getLast() : both.getFirst();
        gone.mergeInto(heir);
        repository.flush();
        repository.redirect(gone.id(), heir.id());
        events.publishEvent(new CustomersMerged(team, from, into));
        return saved(
                team,
                heir,
                Change.ofTeam(team, "customer.merged", gone.name(), heir.name()).because(reason.strip()));
    }

    private Customer add(TeamId team, CustomerName name) {
        repository.addIfMissing(team.value(), name.value(), name.key(), clock.instant());
        events.publishEvent(News.ofTeam(team, Topic.CUSTOMERS));
        return repository
                .findByTeamIdAndNameKey(team.value(), name.key())
                .orElseThrow()
                .view();
    }

    /** A customer may take back a name that once led to it; the older name keeps leading to it. */
    private void swapKeys(CustomerEntity alias, CustomerEntity customer, CustomerName wanted) {
        var older = customer.key();
        alias.parkKey();
        repository.flush();
        customer.rename(wanted);
        repository.flush();
        alias.takeKey(older);
    }

    private Optional<CustomerEntity> locked(TeamId team, CustomerId id) {
        return repository.findByTeamIdAndIdInOrderById(team.value(), List.of(id.value())).stream()
                .filter(customer -> !customer.isMerged())
                .findFirst();
    }

    private Outcome<Customer> saved(TeamId team, CustomerEntity customer, Change change) {
        events.publishEvent(change);
        events.publishEvent(News.ofTeam(team, Topic.CUSTOMERS));
        return Outcome.saved(customer.view());
    }
}
