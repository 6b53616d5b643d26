package nl.koers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.koers.kernel.TextId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One text that is open on this node. All that happens to it happens here one after another; pushes that wait are stored
 * in one transaction, and what was stored is told to everybody in the same frame.
 */
final class Room {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final int MOST_PER_FRAME = 500;

    /** Something to do in the room. */
    private sealed interface Task {
        record Store(Seat seat, Push push) implements Task {}

        record Do(Consumer<Authority> what) implements Task {}
    }

    /** What this node knows, for those who look from outside. */
    private record Known(long revision, boolean frozen) {}

    private final TextId text;
    private final Supplier<Authority> authorities;
    private final Executor threads;
    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
    /** Those of the seats that have the text, and hear what is new. */
    private final Set<Seat> listening = ConcurrentHashMap.newKeySet();

    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean peopleChanged = new AtomicBoolean();

    /** Of the clock that tells about people. */
    private int quietTicks;

    /** The three below are touched by whoever is busy alone. */
    private @Nullable Authority authority;

    private long told;
    private boolean toldFrozen;
    private volatile Known known = new Known(Long.MAX_VALUE, false);

    Room(TextId text, Supplier<Authority> authorities, Executor threads) {
        this.text = text;
        this.authorities = authorities;
        this.threads = threads;
    }

    /** Lets somebody in, who has the text as it was at a revision, or not at all (-1). */
    void enter(Seat seat, long revision) {
        seats.add(seat);
        submit(new Task.Do(current -> show(current, seat, revision)));
        peopleChanged();
    }

    void leave(Seat seat) {
        seats.remove(seat);
        submit(new Task.Do(current -> listening.remove(seat)));
        peopleChanged();
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    Set<Seat> seats() {
        return Set.copyOf(seats);
    }

    void push(Seat seat, Push push) {
        submit(new Task.Store(seat, push));
    }

    /** Looks into the database when it is said to be elsewhere. */
    void compare(Head head) {
        var here = known;
        if (head.revision() > here.revision() || head.frozen() != here.frozen()) {
            look();
        }
    }

    /** Looks into the database. */
    void look() {
        submit(new Task.Do(Authority::catchUp));
    }

    void peopleChanged() {
        peopleChanged.set(true);
    }

    /** Tells who is here, when that has changed; the rarer, the more there are. */
    void tellPeople() {
        quietTicks++;
        if (quietTicks > seats.size() / 20 && peopleChanged.getAndSet(false)) {
            quietTicks = 0;
            var frame = Frames.people(text, List.copyOf(seats));
            seats.forEach(seat -> seat.tell(frame));
        }
    }

    private void show(Authority current, Seat seat, long revision) {
        if (revision > current.state().revision()) {
            current.catchUp();
            tell(current);
        }
        var missed = revision < 0 ? Optional.<List<StoredChange>>empty() : current.since(revision);
        if (missed.isEmpty()) {
            seat.tell(Frames.text(text, current.state(), current.lastNumber(seat.client()), current.isFrozen()));
        } else {
            tellChanges(revision, missed.get(), seat::tell);
            if (current.isFrozen()) {
                seat.tell(Frames.frozen(text, true));
            }
        }
        if (seats.contains(seat)) {
            listening.add(seat);
        }
    }

    private void submit(Task task) {
        tasks.add(task);
        if (busy.compareAndSet(false, true)) {
            threads.execute(this::work);
        }
    }

    private void work() {
        do {
            try {
                workOff(current());
            } catch (RuntimeException failed) {
                LOG.warn("text {} could not be written; its pages open again", text, failed);
                startOver();
            }
            busy.set(false);
        } while (!tasks.isEmpty() && busy.compareAndSet(false, true));
    }

    private Authority current() {
        var current = authority;
        if (current == null) {
            current = authorities.get();
            authority = current;
            told = current.state().revision();
            toldFrozen = current.isFrozen();
        }
        return current;
    }

    private void workOff(Authority current) {
        var pushes = new ArrayList<Task.Store>();
        for (var task = tasks.poll(); task != null; task = tasks.poll()) {
            switch (task) {
                case Task.Store push -> pushes.add(push);
                case Task.Do(var what) -> {
                    store(current, pushes);
                    what.accept(current);
                    tell(current);
                }
            }
        }
        store(current, pushes);
        current.tidy();
    }

    private void store(Authority current, List<Task.Store> pushes) {
        if (pushes.isEmpty()) {
            return;
        }
        var verdicts = current.store(pushes.stream().map(Task.Store::push).toList());
        tell(current);
        for (var at = 0; at < verdicts.size(); at++) {
            if (verdicts.get(at) != Verdict.STORED) {
                refuse(current, pushes.get(at).seat(), verdicts.get(at));
            }
        }
        pushes.clear();
    }

    private void refuse(Authority current, Seat seat, Verdict why) {
        var last = current.lastNumber(seat.client());
        seat.tell(Frames.refused(text, why, last));
        if (why == Verdict.OLD) {
            seat.tell(Frames.text(text, current.state(), last, current.isFrozen()));
        }
    }

    /** Tells everybody what is new in the database since it was last told. */
    private void tell(Authority current) {
        var revision = current.state().revision();
        if (revision > told) {
            var from = told;
            current.since(from)
                    .ifPresentOrElse(
                            changes -> tellChanges(from, changes, this::tellAll),
                            () -> listening.forEach(seat -> seat.tell(Frames.text(
                                    text, current.state(), current.lastNumber(seat.client()), current.isFrozen()))));
            told = revision;
        }
        if (current.isFrozen() != toldFrozen) {
            toldFrozen = current.isFrozen();
            tellAll(Frames.frozen(text, toldFrozen));
        }
        known = new Known(revision, toldFrozen);
    }

    private void tellChanges(long revision, List<StoredChange> changes, Consumer<String> to) {
        for (var at = 0; at == 0 || at < changes.size(); at += MOST_PER_FRAME) {
            var part = changes.subList(at, Math.min(changes.size(), at + MOST_PER_FRAME));
            to.accept(Frames.changes(text, revision + at, part));
        }
    }

    private void tellAll(String frame) {
        listening.forEach(seat -> seat.tell(frame));
    }

    /** Nobody knows what was stored: everybody asks again. */
    private void startOver() {
        authority = null;
        tasks.clear();
        seats.forEach(seat -> seat.page().outbox().close(Outbox.FAILED));
    }
}
