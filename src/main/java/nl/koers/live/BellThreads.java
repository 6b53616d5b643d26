package nl.koers.live;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The threads of the bell; not beans themselves, so that they never become the application's executor. */
final class BellThreads implements LocalDoorbell.Runner, AutoCloseable {

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

    @Override
    public void close() {
        windows.shutdownNow();
        listeners.shutdownNow();
    }
}
