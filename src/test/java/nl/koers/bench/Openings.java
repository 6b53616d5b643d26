package nl.koers.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Somebody who opens a board again and again, five times a second, and how long each took. */
final class Openings implements AutoCloseable {

    private static final int PAUSE_MILLIS = 200;

    private final Runnable opening;
    private final List<Double> seconds = Collections.synchronizedList(new ArrayList<>());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Openings(Runnable opening) {
        this.opening = opening;
    }

    void start() {
        clock.scheduleWithFixedDelay(this::open, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void open() {
        var start = System.nanoTime();
        opening.run();
        seconds.add((System.nanoTime() - start) / 1e9);
    }

    double median() {
        return at(0.5);
    }

    double slow() {
        return at(0.95);
    }

    private double at(double share) {
        var sorted = List.copyOf(seconds).stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share)));
    }

    @Override
    public void close() {
        clock.close();
    }
}
