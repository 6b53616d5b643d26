package nl.koers.live;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Goes the rounds once Koers is ready. A round that is not done when its turn comes again skips that turn. */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final List<Round> all;
    private final boolean enabled;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("round-", 0).factory());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rounds").factory());

    Rounds(List<Round> all, @Value("${koers.rounds}") boolean enabled) {
        this.all = all;
        this.enabled = enabled;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (enabled) {
            all.forEach(this::begin);
        }
    }

    /** Nodes that start together do not go together. */
    private void begin(Round round) {
        var busy = new AtomicBoolean();
        var every = round.every().toMillis();
        clock.scheduleAtFixedRate(
                () -> {
                    if (busy.compareAndSet(false, true)) {
                        workers.execute(() -> go(round, busy));
                    }
                },
                ThreadLocalRandom.current().nextLong(every),
                every,
                TimeUnit.MILLISECONDS);
    }

    private static void go(Round round, AtomicBoolean busy) {
        try {
            round.go();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "A round failed; it is done again later: {}",
                    round.getClass().getSimpleName(),
                    failed);
        } finally {
            busy.set(false);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        clock.shutdownNow();
        workers.shutdownNow();
    }
}
