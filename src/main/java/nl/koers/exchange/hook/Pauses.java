package nl.koers.exchange.hook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long Koers waits before it sends a message again: growing pauses, a day together. */
final class Pauses {

    private static final List<Duration> PAUSES =
            Stream.of(1, 5, 15, 60, 180, 420, 760).map(Duration::ofMinutes).toList();

    private Pauses() {}

    /** The pause after so many tries; empty when it was enough. */
    static Optional<Duration> after(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}
