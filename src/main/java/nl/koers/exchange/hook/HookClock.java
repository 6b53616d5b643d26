package nl.koers.exchange.hook;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the worker work, again and again. */
@Component
class HookClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(HookClock.class);
    private static final Duration TIDY = Duration.ofMinutes(1);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhooks").factory());
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("webhook-", 0).factory());
    private final HookWorker worker;
    private final Duration pause;

    HookClock(HookWorker worker, @Value("${koers.webhooks.pause}") Duration pause) {
        this.worker = worker;
        this.pause = pause;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every(pause, () -> worker.bring(threads));
        every(pause.compareTo(TIDY) > 0 ? pause : TIDY, worker::tidy);
    }

    private void every(Duration time, Work work) {
        clock.scheduleWithFixedDelay(() -> safely(work), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A database that is away for a moment must not end the work for ever. */
    private static void safely(Work work) {
        try {
            work.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.warn("Webhooks wait: {}", failure.toString());
        }
    }

    private interface Work {

        void run() throws InterruptedException;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
        threads.shutdownNow();
    }
}
