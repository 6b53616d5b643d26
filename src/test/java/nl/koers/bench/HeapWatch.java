package nl.koers.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How much memory is really in use: after a collection, again and again. It slows down whatever runs beside it. */
final class HeapWatch implements AutoCloseable {

    private static final int PAUSE_MILLIS = 100;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong most = new AtomicLong();
    private long before;

    void start() {
        before = used();
        clock.scheduleWithFixedDelay(
                () -> most.accumulateAndGet(used(), Math::max), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Megabytes beyond those at the start. */
    double peak() {
        return (most.get() - before) / 1e6;
    }

    private static long used() {
        var heap = ManagementFactory.getMemoryMXBean();
        heap.gc();
        return heap.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        clock.close();
    }
}
