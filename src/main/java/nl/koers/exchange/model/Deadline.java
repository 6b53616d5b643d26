package nl.koers.exchange.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The moment at which work on a file is given up; whoever loops asks for it in every round. */
public final class Deadline {

    private final InstantSource clock;
    private final Instant end;

    private Deadline(InstantSource clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    public static Deadline in(InstantSource clock, Duration time) {
        return new Deadline(clock, clock.instant().plus(time));
    }

    public boolean passed() {
        return clock.instant().isAfter(end);
    }
}
