package nl.koers.text;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent to one page. To offer never waits: a page that reads too slowly is dropped, and opens again when
 * it can.
 */
final class Outbox {

    /** Characters that may wait for one page: a long text and then some. */
    static final int MOST_WAITING = 1_000_000;

    /** Close codes: the page reads too slowly; something failed here; whoever it was is no longer signed in. */
    static final int TOO_SLOW = 1013;

    static final int FAILED = 1011;
    static final int TOO_MANY = 1008;
    static final int TOO_LARGE = 1009;
    static final int SIGNED_OUT = 4401;

    /** The way to the page. */
    interface Wire {

        /** Sends without waiting; tells once, on any thread, whether it worked. */
        void send(String frame, Consumer<Boolean> sent);

        /** Ends the connection, without waiting. */
        void close(int code);
    }

    private final Queue<String> waiting = new ArrayDeque<>();
    private final Wire wire;
    private int size;
    private boolean sending;
    private boolean closed;

    Outbox(Wire wire) {
        this.wire = wire;
    }

    /** Whether this is the outbox of a way. */
    boolean leadsTo(Wire way) {
        return wire.equals(way);
    }

    void offer(String frame) {
        if (add(frame)) {
            sendWaiting();
        }
    }

    /** Whether this call has to send. */
    private synchronized boolean add(String frame) {
        if (closed) {
            return false;
        }
        waiting.add(frame);
        size += frame.length();
        if (size > MOST_WAITING) {
            close(TOO_SLOW);
            return false;
        }
        var idle = !sending;
        sending = true;
        return idle;
    }

    private void sendWaiting() {
        for (var frame = next(); frame != null; frame = next()) {
            var first = new AtomicBoolean(true);
            var failed = new AtomicBoolean();
            wire.send(frame, worked -> {
                failed.set(!worked);
                if (!first.compareAndSet(true, false)) {
                    sent(failed.get());
                }
            });
            if (first.compareAndSet(true, false)) {
                return;
            }
            if (failed.get()) {
                close(FAILED);
            }
        }
    }

    private void sent(boolean failed) {
        if (failed) {
            close(FAILED);
        } else {
            sendWaiting();
        }
    }

    private synchronized @Nullable String next() {
        var frame = waiting.poll();
        if (frame == null) {
            sending = false;
        } else {
            size -= frame.length();
        }
        return frame;
    }

    /** Ends the connection; what waits is not sent any more. */
    synchronized void close(int code) {
        if (!closed) {
            closed = true;
            waiting.clear();
            size = 0;
            wire.close(code);
        }
    }
}
