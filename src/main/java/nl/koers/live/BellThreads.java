package nl.koers.live;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The threads of the bell; not beans themselves, so that they never become the application's executor. */
final class BellThreads implements LocalDoorbell.Runner, AutoCloseable {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final ExecutorService listeners = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("bell-", 0).factory());
    private final ScheduledExecutorService windows = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bell-windows").factory());

    @Override
    public void now(Runnable work) {
        listeners.execute(work);
    }

    @Override
    public void after(Duration delay, Runnable work) {
        windows.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does something at each half hour of the clock: no time zone has its midnight at another moment than that. */
    void everyHalfHour(Instant now, Runnable work) {
        var wait = Duration.between(now, now.truncatedTo(ChronoUnit.HOURS).plus(HALF_AN_HOUR));
        var first = wait.isNegative() ? wait.plus(HALF_AN_HOUR) : wait;
        windows.scheduleAtFixedRate(
                () -> now(work), first.toMillis() + 1, HALF_AN_HOUR.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        windows.shutdownNow();
        listeners.shutdownNow();
    }
}
