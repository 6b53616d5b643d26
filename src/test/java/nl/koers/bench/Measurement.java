package nl.koers.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What one run measures: from sent to heard, for each change and each person who did not type it. */
final class Measurement {

    private static final long LONGEST_MICROS = 60_000_000;
    private static final int MOST_NUMBERS = 1_000;

    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final Histogram pings = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final AtomicLong frames = new AtomicLong();
    private final AtomicReferenceArray<Long> sent;
    private volatile boolean counting;

    Measurement(int people) {
        sent = new AtomicReferenceArray<>(people * MOST_NUMBERS);
    }

    void begin() {
        micros.reset();
        pings.reset();
        frames.set(0);
        counting = true;
    }

    void end() {
        counting = false;
    }

    /** Somebody types change number 1, 2, 3 ... now. */
    void sent(int person, int number) {
        sent.set(person * MOST_NUMBERS + number, System.nanoTime());
    }

    void heardFrame() {
        if (counting) {
            frames.incrementAndGet();
        }
    }

    void heard(int person, int number) {
        var since = sent.get(person * MOST_NUMBERS + number);
        if (counting && since != null) {
            micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - since) / 1_000));
        }
    }

    /** An answer came to what was asked at a moment. */
    void answered(long since) {
        if (counting) {
            pings.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - since) / 1_000));
        }
    }

    /** What came out. */
    Figures figures(Duration cpu, Duration databaseCpu) {
        var deliveries = Math.max(1, micros.getTotalCount());
        return new Figures(
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(95) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0,
                pings.getValueAtPercentile(50) / 1000.0,
                pings.getValueAtPercentile(95) / 1000.0,
                cpu.toNanos() / 1e6 / deliveries,
                databaseCpu.toNanos() / 1e6 / deliveries,
                deliveries,
                frames.get());
    }

    /** Times in milliseconds; processor time per delivery of one change to one other person. */
    record Figures(
            double p50,
            double p95,
            double p99,
            double ping50,
            double ping95,
            double cpu,
            double databaseCpu,
            double deliveries,
            double frames) {}
}
