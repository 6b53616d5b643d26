package nl.koers.text;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.kernel.TextId;

/** One page in a browser: a socket, who sits behind it, and the texts that are open on it. */
final class Page {

    static final int MOST_TEXTS = 200;

    private final Visitor visitor;
    private final Outbox outbox;
    private final Map<TextId, Seat> seats = new ConcurrentHashMap<>();

    Page(Visitor visitor, Outbox outbox) {
        this.visitor = visitor;
        this.outbox = outbox;
    }

    Visitor visitor() {
        return visitor;
    }

    Outbox outbox() {
        return outbox;
    }

    Optional<Seat> seat(TextId text) {
        return Optional.ofNullable(seats.get(text));
    }

    Collection<Seat> seats() {
        return seats.values();
    }

    void sit(Seat seat) {
        seats.put(seat.text(), seat);
    }

    void leave(Seat seat) {
        seats.remove(seat.text(), seat);
    }
}
