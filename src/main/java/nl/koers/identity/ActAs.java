package nl.koers.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.kernel.AccountId;
import org.springframework.stereotype.Component;

/**
 * Does work in the name of an account without a request of that account: the first set-up, who holds a one-time link, and
 * the demo team. An
 * architecture rule keeps everything else away from it.
 */
@Component
public class ActAs {

    private static final ScopedValue<Object> ACTING = ScopedValue.newInstance();

    private final AccountRepository accounts;

    ActAs(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public <T> T account(AccountId id, Supplier<T> work) {
        return as(accounts.findById(id.value()).orElseThrow().principal(Instant.MAX), work);
    }

    /** Does work as a principal, whoever the session beside it belongs to. */
    static <T> T as(Object principal, Supplier<T> work) {
        return ScopedValue.where(ACTING, principal).call(work::get);
    }

    /** In whose name work is being done; empty when it is that of the session. */
    static Optional<Object> principal() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : Optional.empty();
    }
}
