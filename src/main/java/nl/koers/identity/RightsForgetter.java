package nl.koers.identity;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets changed rights hold at once on this node, before the bell makes open views read again. */
@Component
class RightsForgetter {

    private final CurrentCaller caller;

    RightsForgetter(CurrentCaller caller) {
        this.caller = caller;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(RightsChanged changed) {
        caller.forget();
    }
}
