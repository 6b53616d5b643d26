package nl.koers.text;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.koers.identity.Right;
import nl.koers.kernel.TextId;
import nl.koers.live.Doorbell;
import nl.koers.live.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The texts that are open on this node, and who may be there. */
@Component
class Rooms {

    private record Open(Room room, Doorbell.Subscription bell) {}

    private final Map<TextId, Open> open = new ConcurrentHashMap<>();
    private final TextTables tables;
    private final Folding folding;
    private final Doorbell doorbell;
    private final RoomThreads threads;
    private final Clock clock;

    Rooms(TextTables tables, Folding folding, Doorbell doorbell, RoomThreads threads, Clock clock) {
        this.tables = tables;
        this.folding = folding;
        this.doorbell = doorbell;
        this.threads = threads;
        this.clock = clock;
        threads.every(this::tellPeople, this::look);
    }

    void enter(Page page, Ask.Open ask) {
        page.seat(ask.text()).ifPresent(this::leave);
        var head = tables.head(ask.text());
        var person = page.visitor().person();
        if (head.isEmpty()
                || person.isEmpty()
                || page.seats().size() >= Page.MOST_TEXTS
                || !page.visitor().may(Right.READ_TEAM, head.get().team())
                || !tables.isOwnedBy(ask.text(), ask.client(), person.get().account())) {
            page.outbox().offer(Frames.denied(ask.text()));
            return;
        }
        var team = head.get().team();
        var writer = page.visitor().may(Right.TAKE_PART, team);
        var seat = new Seat(ask.text(), team, page, ask.client(), person.get(), writer);
        page.sit(seat);
        open.compute(ask.text(), (text, known) -> {
            var entered = known == null ? begin(seat) : known;
            entered.room().enter(seat, ask.revision());
            return entered;
        });
    }

    private Open begin(Seat first) {
        var text = first.text();
        var room = new Room(text, () -> new Authority(text, tables, clock), threads);
        threads.execute(() -> folding.fold(text));
        return new Open(room, doorbell.listen(first.team(), ring -> {
            if (ring.isAbout(Topic.RIGHTS)) {
                room.seats().forEach(seat -> check(seat.page()));
            }
        }));
    }

    void push(Page page, Ask.Push ask) {
        var seat = page.seat(ask.text()).filter(Seat::isWriter);
        if (seat.isEmpty()) {
            page.outbox().offer(Frames.denied(ask.text()));
        } else if (seat.get().client().equals(ask.updates().getFirst().client())) {
            var push = new Push(seat.get().account(), ask.revision(), ask.updates());
            with(ask.text(), room -> room.push(seat.get(), push));
        } else {
            page.outbox().offer(Frames.refused(ask.text(), Verdict.BROKEN, 0));
        }
    }

    void caret(Page page, Ask.Caret ask) {
        page.seat(ask.text()).ifPresent(seat -> {
            seat.caret(new Seat.Caret(ask.revision(), ask.anchor(), ask.head()));
            with(ask.text(), Room::peopleChanged);
        });
    }

    void leave(Page page, TextId text) {
        page.seat(text).ifPresent(this::leave);
    }

    void leave(Page page) {
        List.copyOf(page.seats()).forEach(this::leave);
    }

    private void leave(Seat seat) {
        seat.page().leave(seat);
        open.computeIfPresent(seat.text(), (text, entered) -> {
            entered.room().leave(seat);
            if (entered.room().isEmpty()) {
                entered.bell().close();
                return null;
            }
            return entered;
        });
    }

    /** What somebody may do can have changed. */
    void check(Page page) {
        if (page.visitor().person().isEmpty()) {
            page.outbox().close(Outbox.SIGNED_OUT);
        } else {
            List.copyOf(page.seats()).forEach(this::check);
        }
    }

    private void check(Seat seat) {
        var visitor = seat.page().visitor();
        var writer = visitor.may(Right.TAKE_PART, seat.team());
        if (!visitor.may(Right.READ_TEAM, seat.team())) {
            leave(seat);
            seat.tell(Frames.denied(seat.text()));
        } else if (seat.isWriter() && !writer) {
            seat.tell(Frames.denied(seat.text()));
        }
        seat.write(writer);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TextChanged changed) {
        with(changed.text(), Room::look);
    }

    private void tellPeople() {
        open.values().forEach(entered -> entered.room().tellPeople());
    }

    /** Looks whether another node wrote, and whether everybody may still be where they are. */
    private void look() {
        if (!open.isEmpty()) {
            tables.heads(List.copyOf(open.keySet())).forEach((text, head) -> with(text, room -> room.compare(head)));
            open.values().stream()
                    .flatMap(entered -> entered.room().seats().stream())
                    .map(Seat::page)
                    .distinct()
                    .forEach(this::check);
        }
    }

    private void with(TextId text, Consumer<Room> work) {
        var entered = open.get(text);
        if (entered != null) {
            work.accept(entered.room());
        }
    }
}
