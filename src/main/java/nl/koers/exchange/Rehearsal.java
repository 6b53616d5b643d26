package nl.koers.exchange;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes in a transaction that is undone, so that a preview says what the services would say, line after line. */
@Component
class Rehearsal {

    private final TransactionTemplate transaction;
    private final EntityManager entities;

    Rehearsal(PlatformTransactionManager transactions, EntityManager entities) {
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
    }

    /** What was written is there for whoever reads next, whichever way. */
    void settle() {
        entities.flush();
    }

    /** Why each would be refused, in their order. */
    <Q> List<Optional<Reason>> of(List<Q> lines, Function<Q, Outcome<?>> write) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return lines.stream().map(line -> why(write.apply(line))).toList();
        }));
    }

    private static Optional<Reason> why(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Saved<?> saved -> Optional.empty();
            case Outcome.Conflict<?> conflict -> Optional.of(Reason.of("import.thing.moved", conflict.who()));
            case Outcome.Rejected<?>(var reason) -> Optional.of(reason);
        };
    }
}
