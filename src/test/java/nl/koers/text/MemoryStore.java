package nl.koers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.text.model.TextState;

/** One text, kept as the database keeps it. */
final class MemoryStore implements TextStore {

    private static final TeamId TEAM = new TeamId(1);

    private final boolean checksVersion;
    private final List<StoredChange> changes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private TextState snapshot = TextState.EMPTY;

    /**
     * Makes an empty text.
     *
     * @param checksVersion false breaks it on purpose: what is stored may be based on something else
     */
    MemoryStore(boolean checksVersion) {
        this.checksVersion = checksVersion;
    }

    @Override
    public Optional<Head> head(TextId text) {
        return Optional.of(new Head(TEAM, changes.size(), false));
    }

    @Override
    public Optional<Loaded> load(TextId text) {
        return Optional.of(new Loaded(head(text).orElseThrow(), snapshot, after(snapshot.revision())));
    }

    @Override
    public Optional<List<StoredChange>> since(TextId text, long revision) {
        return revision < changes.size() ? Optional.of(after(revision)) : Optional.empty();
    }

    private List<StoredChange> after(long revision) {
        return List.copyOf(changes.subList((int) revision, changes.size()));
    }

    @Override
    public int lastNumber(TextId text, String client) {
        return numbers.getOrDefault(client, 0);
    }

    @Override
    public boolean append(TextId text, long expected, List<StoredChange> added) {
        if (checksVersion && expected != changes.size()) {
            return false;
        }
        for (var change : added) {
            var number = change.update().number();
            var before = numbers.put(change.update().client(), number);
            if (checksVersion && number != (before == null ? 0 : before) + 1) {
                throw new AssertionError(change + " is stored after " + before);
            }
            changes.add(new StoredChange(changes.size() + 1L, change.update(), change.author(), change.at()));
        }
        return true;
    }

    @Override
    public void snapshot(TextId text, TextState state) {
        snapshot = state;
    }
}
