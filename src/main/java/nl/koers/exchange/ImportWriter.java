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

    /** Whoever ends the work until the very last moment finds nothing changed. */
    <T extends Told<T>> Outcome<ImportDone> write(
            ImportScope scope, ImportKind<T> kind, Confirmed<T> confirmed, Progress progress) {
        try {
            return kept(scope, kind, confirmed, progress);
        } catch (Progress.Ended ended) {
            return undone(Outcome.rejected("import.ended"));
        }
    }

    private <T extends Told<T>> Outcome<ImportDone> kept(
            ImportScope scope, ImportKind<T> kind, Confirmed<T> confirmed, Progress progress) {
        var subject = kind.lines().subject();
        var written = customers.during(
                scope.team(), subject, confirmed.added(), () -> kind.write(scope.team(), confirmed, progress));
        return switch (written) {
            case Outcome.Saved<Written>(var some) -> {
                var run = keep(scope, subject, confirmed, some);
                progress.done(0);
                yield Outcome.saved(new ImportDone(run, some.added(subject), some.changed(), some.known()));
            }
            case Outcome.Conflict<Written> conflict -> undone(Outcome.rejected("import.line.moved", conflict.who()));
            case Outcome.Rejected<Written>(var why) -> undone(new Outcome.Rejected<>(why));
        };
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
