package nl.koers.exchange.hook;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import nl.koers.kernel.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what waits in the outbox. Several nodes may do so at once: a message is taken before it is brought, and the
 * taking of one that died ends by itself. A receiver may therefore get a message twice, and knows it by its id.
 */
@Component
class HookWorker {

    private static final Logger LOG = LoggerFactory.getLogger(HookWorker.class);
    private static final int AT_ONCE = 20;
    private static final int GOOD = 200;
    private static final int AFTER_GOOD = 300;

    private final HookRows rows;
    private final Outbox outbox;
    private final ToldWeeks weeks;
    private final Carrier carrier;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HookWorker(
            HookRows rows,
            Outbox outbox,
            ToldWeeks weeks,
            Carrier carrier,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.weeks = weeks;
        this.carrier = carrier;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Tells the weeks that closed by themselves, and forgets what is long done. */
    void tidy() {
        transaction.executeWithoutResult(status -> outbox.forgetOld());
        rows.teamsThatTellWeeks().forEach(team -> transaction.executeWithoutResult(status -> weeks.tell(team)));
    }

    /** Brings what is due, side by side. */
    void bring(ExecutorService threads) throws InterruptedException {
        List<Outbox.Due> due = Objects.requireNonNull(transaction.execute(status -> outbox.take(AT_ONCE)));
        var work = due.stream()
                .<Callable<Boolean>>map(message -> () -> bring(message))
                .toList();
        threads.invokeAll(work).forEach(HookWorker::told);
    }

    private boolean bring(Outbox.Due message) {
        var status = carrier.bring(message, clock.instant());
        var isGood = status >= GOOD && status < AFTER_GOOD;
        transaction.executeWithoutResult(inside -> {
            if (isGood) {
                outbox.brought(message, status);
            } else {
                failed(message, status);
            }
        });
        return isGood;
    }

    /** After a day of trying the webhook is switched off; the reminders of its managers say so. */
    private void failed(Outbox.Due message, int status) {
        var pause = Pauses.after(message.tries() + 1);
        outbox.failed(message, status, pause);
        if (pause.isEmpty() && rows.switchOff(message.hook())) {
            rows.one(message.team(), message.hook())
                    .ifPresent(stored -> events.publishEvent(Change.ofTeam(
                            message.team(), "webhook.off", stored.hook().name(), "")));
        }
    }

    private static void told(Future<Boolean> brought) {
        try {
            brought.get();
        } catch (ExecutionException failure) {
            LOG.error("A message of a webhook could not be dealt with", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
