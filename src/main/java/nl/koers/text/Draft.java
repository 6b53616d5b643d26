package nl.koers.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.text.model.Rebase;
import nl.koers.text.model.TextState;
import nl.koers.text.model.Update;

/** Waiting pushes on their way to be stored together, one after another on top of a known state. */
final class Draft {

    /** What the draft asks about the text that it builds on. */
    interface Ground {

        /** All changes after a revision; empty when they are not kept any more. */
        Optional<List<StoredChange>> since(long revision);

        /** The number of the last stored change of a client. */
        int lastNumber(String client);
    }

    private final Ground ground;
    private final long base;
    private final Instant now;
    private final List<StoredChange> added = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private TextState state;

    Draft(Ground ground, TextState state, Instant now) {
        this.ground = ground;
        this.state = state;
        this.base = state.revision();
        this.now = now;
    }

    List<StoredChange> added() {
        return added;
    }

    TextState state() {
        return state;
    }

    Verdict add(Push push) {
        var last = lastNumber(push.client());
        if (push.base() < 0 || push.base() > state.revision()) {
            return Verdict.BROKEN;
        }
        if (push.updates().getFirst().number() > last + 1) {
            return Verdict.GAP;
        }
        return since(push.base())
                .map(since -> switch (Rebase.over(push.updates(), since, lengthBefore(since))) {
                    case Rebase.Result.Broken() -> Verdict.BROKEN;
                    case Rebase.Result.Gap() -> Verdict.GAP;
                    case Rebase.Result.Moved(var updates) -> add(push, updates, last);
                })
                .orElse(Verdict.OLD);
    }

    private Verdict add(Push push, List<Update> updates, int last) {
        if (updates.isEmpty()) {
            return Verdict.STORED;
        }
        if (updates.getFirst().number() != last + 1) {
            return Verdict.GAP;
        }
        var after = state;
        for (var update : updates) {
            if (!after.hasRoomFor(update.changes())) {
                return Verdict.TOO_LONG;
            }
            after = after.after(update.changes());
        }
        for (var update : updates) {
            added.add(new StoredChange(base + added.size() + 1, update, push.author(), now));
        }
        state = after;
        numbers.put(push.client(), updates.getLast().number());
        return Verdict.STORED;
    }

    private int lastNumber(String client) {
        var mine = numbers.get(client);
        return mine == null ? ground.lastNumber(client) : mine;
    }

    private Optional<List<Update>> since(long revision) {
        if (revision >= base) {
            return Optional.of(updates(added.stream().skip(revision - base)));
        }
        return ground.since(revision).map(stored -> updates(Stream.concat(stored.stream(), added.stream())));
    }

    private static List<Update> updates(Stream<StoredChange> changes) {
        return changes.map(StoredChange::update).toList();
    }

    private int lengthBefore(List<Update> since) {
        return since.isEmpty()
                ? state.doc().length()
                : since.getFirst().changes().length();
    }
}
