package nl.koers.exchange.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import nl.koers.kernel.Progress;

/** Counts steps and tells the share that is done, at most a hundred times. Whoever waits may end the work. */
final class Counter implements Progress {

    private static final int PARTS = 100;

    private final int steps;
    private final DoubleConsumer onShare;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();

    Counter(int steps, DoubleConsumer onShare) {
        this.steps = Math.max(1, steps);
        this.onShare = onShare;
    }

    @Override
    public void done(int more) {
        if (ended.get()) {
            throw new Ended();
        }
        var before = part(done.getAndAdd(more));
        var now = part(done.get());
        if (now > before) {
            onShare.accept((double) now / PARTS);
        }
    }

    void end() {
        ended.set(true);
    }

    /** What is tried again counts twice. */
    private int part(int number) {
        return Math.min(PARTS, (int) ((long) number * PARTS / steps));
    }
}
