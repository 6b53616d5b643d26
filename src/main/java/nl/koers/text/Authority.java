package nl.koers.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.TextId;
import nl.koers.text.model.TextState;

/**
 * Orders the changes of one text. It knows the text as it was in the database a moment ago; what it stores, it stores on
 * top of exactly that, else it reads on and tries again. Used by one thread at a time.
 */
final class Authority implements Draft.Ground {

    /** How many changes are kept at hand for those who come back. */
    private static final int AT_HAND = 2_000;

    private static final int SNAPSHOT_EVERY = 500;
    private static final int MOST_TRIES = 50;

    private final TextId text;
    private final TextStore store;
    private final Clock clock;
    private final Map<String, Integer> numbers = new HashMap<>();
    private List<StoredChange> recent = new ArrayList<>();
    private TextState state = TextState.EMPTY;
    private long snapshotRevision;
    private boolean frozen;

    Authority(TextId text, TextStore store, Clock clock) {
        this.text = text;
        this.store = store;
        this.clock = clock;
        reload();
    }

    TextState state() {
        return state;
    }

    boolean isFrozen() {
        return frozen;
    }

    /** Stores pushes together. When this fails, nobody knows what was stored: begin with another authority. */
    List<Verdict> store(List<Push> pushes) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            if (frozen) {
                return pushes.stream().map(push -> Verdict.FROZEN).toList();
            }
            var draft = new Draft(this, state, clock.instant());
            var verdicts = pushes.stream().map(draft::add).toList();
            var ahead = pushes.stream().anyMatch(push -> push.base() > state.revision());
            if (!(ahead && catchUp())
                    && (draft.added().isEmpty() || store.append(text, state.revision(), draft.added()))) {
                draft.added().forEach(this::remember);
                state = draft.state();
                return verdicts;
            }
            catchUp();
        }
        throw new IllegalStateException("others write text " + text + " all the time");
    }

    /** Reads what others stored; says whether there was anything. */
    boolean catchUp() {
        var before = state.revision();
        var head = store.head(text);
        frozen = head.map(Head::frozen).orElse(true);
        if (head.filter(now -> now.revision() > before).isPresent()) {
            store.since(text, before).ifPresentOrElse(this::replay, this::reload);
        }
        return state.revision() > before;
    }

    private void reload() {
        recent = new ArrayList<>();
        var loaded = store.load(text).orElseThrow();
        frozen = loaded.head().frozen();
        state = loaded.snapshot();
        snapshotRevision = state.revision();
        replay(loaded.changes());
    }

    private void replay(List<StoredChange> changes) {
        for (var change : changes) {
            state = state.after(change.update().changes());
            remember(change);
        }
    }

    private void remember(StoredChange change) {
        recent.add(change);
        numbers.merge(change.update().client(), change.update().number(), Math::max);
        if (recent.size() >= 2 * AT_HAND) {
            recent = new ArrayList<>(recent.subList(AT_HAND, recent.size()));
        }
    }

    @Override
    public int lastNumber(String client) {
        return numbers.computeIfAbsent(client, unknown -> store.lastNumber(text, unknown));
    }

    @Override
    public Optional<List<StoredChange>> since(long revision) {
        if (revision < 0 || revision > state.revision()) {
            return Optional.empty();
        }
        var wanted = state.revision() - revision;
        if (wanted <= recent.size()) {
            return Optional.of(List.copyOf(recent.subList((int) (recent.size() - wanted), recent.size())));
        }
        var known = state.revision();
        return store.since(text, revision)
                .map(changes -> changes.stream()
                        .filter(change -> change.revision() <= known)
                        .toList());
    }

    /** Keeps a snapshot now and then. */
    void tidy() {
        if (state.revision() - snapshotRevision >= SNAPSHOT_EVERY) {
            store.snapshot(text, state);
            snapshotRevision = state.revision();
        }
    }
}
