package nl.koers.text;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of the rooms; for them alone. */
final class RoomThreads implements Executor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RoomThreads.class);
    private static final int OFTEN_MILLIS = 100;
    private static final int NOW_AND_THEN_MILLIS = 900;

    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("text-", 0).factory());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("text-clock").factory());

    @Override
    public void execute(Runnable work) {
        try {
            workers.execute(() -> guarded(work));
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Koers stops; pages open their texts again later", stopped);
        }
    }

    /** Does something ten times a second, and something else about once a second. */
    void every(Runnable often, Runnable nowAndThen) {
        repeat(often, OFTEN_MILLIS);
        repeat(nowAndThen, NOW_AND_THEN_MILLIS);
    }

    /** Skips a turn while the turn before is not done. */
    private void repeat(Runnable work, int millis) {
        var busy = new AtomicBoolean();
        clock.scheduleAtFixedRate(
                () -> {
                    if (busy.compareAndSet(false, true)) {
                        execute(() -> {
                            try {
                                work.run();
                            } finally {
                                busy.set(false);
                            }
                        });
                    }
                },
                millis,
                millis,
                TimeUnit.MILLISECONDS);
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("work for the shared texts failed; it is done again later", failed);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        workers.shutdownNow();
    }
}
