package nl.koers.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.customer.CustomerImport;
import nl.koers.customer.CustomerName;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileCustomer;
import nl.koers.exchange.model.LineReader;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Customers by their names. */
@Component
class CustomerKind implements ImportKind<FileCustomer> {

    private final CustomerImport customers;
    private final AlongCustomers along;

    CustomerKind(CustomerImport customers, AlongCustomers along) {
        this.customers = customers;
        this.along = along;
    }

    @Override
    public LineReader<FileCustomer> lines() {
        return LineReader.CUSTOMERS;
    }

    @Override
    public List<FileCustomer> existing(TeamId team, Collection<FileCustomer> drafts) {
        var names = names(drafts);
        var unknown = customers.unknown(team, names.values());
        return drafts.stream()
                .filter(draft -> names.containsKey(draft) && !unknown.contains(names.get(draft)))
                .toList();
    }

    @Override
    public List<Optional<Reason>> refusals(TeamId team, List<Fate<FileCustomer>> fates, String reason) {
        return fates.stream()
                .map(fate -> Comparison.written(fate).flatMap(draft -> CustomerName.fault(draft.name())))
                .toList();
    }

    @Override
    public Outcome<Written> write(TeamId team, Confirmed<FileCustomer> confirmed, Progress progress) {
        var names = List.copyOf(names(confirmed.added()).values());
        var unknown = customers.unknown(team, names);
        var traces = along.traces(team, unknown);
        progress.done(confirmed.added().size());
        return Outcome.saved(new Written(traces, confirmed.added().size() - traces.size()));
    }

    @Override
    public List<Optional<Reason>> takeBack(TeamId team, List<Trace> traces, String reason, Progress progress) {
        var gone = along.takeBack(team, traces);
        progress.done(traces.size());
        return traces.stream()
                .map(trace -> gone.contains(new CustomerId(trace.id()))
                        ? Optional.<Reason>empty()
                        : Optional.of(Reason.of("import.taken.customer-used")))
                .toList();
    }

    private static Map<FileCustomer, CustomerName> names(Collection<FileCustomer> drafts) {
        return drafts.stream()
                .filter(draft -> CustomerName.fault(draft.name()).isEmpty())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), draft -> CustomerName.typed(draft.name())));
    }
}
