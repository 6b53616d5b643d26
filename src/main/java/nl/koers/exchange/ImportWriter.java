package nl.koers.exchange;

import java.util.OptionalLong;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Writes what somebody confirmed, all or nothing, and notes it so that it can be taken back. Always inside a transaction. */
@Component
class ImportWriter {

    private final AlongCustomers customers;
    private final RunBook runs;
    private final ApplicationEventPublisher events;

    ImportWriter(AlongCustomers customers, RunBook runs, ApplicationEventPublisher events) {
        this.customers = customers;
        this.runs = runs;
        this.events = events;
    }

    <T extends Told<T>> Outcome<ImportDone> write(
            ImportScope scope, ImportKind<T> kind, Confirmed<T> confirmed, Progress progress) {
        var subject = kind.lines().subject();
        return switch (written(scope, kind, confirmed, progress)) {
            case Outcome.Saved<Written>(var written) ->
                Outcome.saved(new ImportDone(
                        keep(scope, subject, confirmed, written),
                        written.added(subject),
                        written.changed(),
                        written.known()));
            case Outcome.Conflict<Written> conflict -> undone(Outcome.rejected("import.line.moved", conflict.who()));
            case Outcome.Rejected<Written>(var why) -> undone(new Outcome.Rejected<>(why));
        };
    }

    private <T extends Told<T>> Outcome<Written> written(
            ImportScope scope, ImportKind<T> kind, Confirmed<T> confirmed, Progress progress) {
        try {
            return customers.during(
                    scope.team(),
                    kind.lines().subject(),
                    confirmed.added(),
                    () -> kind.write(scope.team(), confirmed, progress));
        } catch (Progress.Ended ended) {
            return Outcome.rejected("import.ended");
        }
    }

    private OptionalLong keep(ImportScope scope, Subject subject, Confirmed<?> confirmed, Written written) {
        if (written.traces().isEmpty()) {
            return OptionalLong.empty();
        }
        var run = runs.keep(scope, subject, confirmed, written);
        events.publishEvent(Change.ofTeam(
                        scope.team(),
                        "import.run",
                        "",
                        confirmed.file() + " · +" + written.added(subject) + " · ±" + written.changed())
                .because(confirmed.reason().strip()));
        return OptionalLong.of(run);
    }

    private static Outcome<ImportDone> undone(Outcome<ImportDone> why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return why;
    }
}
