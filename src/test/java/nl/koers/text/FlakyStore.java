package nl.koers.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.koers.kernel.TextId;
import nl.koers.text.model.TextState;

/** A store to which the connection sometimes breaks, before or after it did what it was told. */
final class FlakyStore implements TextStore {

    private final TextStore store;
    private final BooleanSupplier breaks;

    FlakyStore(TextStore store, BooleanSupplier breaks) {
        this.store = store;
        this.breaks = breaks;
    }

    /** The connection broke; nobody knows what was done. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken() {
            super("the connection broke", null, false, false);
        }
    }

    @Override
    public Optional<Head> head(TextId text) {
        return store.head(text);
    }

    @Override
    public Optional<Loaded> load(TextId text) {
        return store.load(text);
    }

    @Override
    public Optional<List<StoredChange>> since(TextId text, long revision) {
        return store.since(text, revision);
    }

    @Override
    public int lastNumber(TextId text, String client) {
        return store.lastNumber(text, client);
    }

    @Override
    public boolean append(TextId text, long expected, List<StoredChange> changes) {
        breakDown();
        var stored = store.append(text, expected, changes);
        breakDown();
        return stored;
    }

    private void breakDown() {
        if (breaks.getAsBoolean()) {
            throw new Broken();
        }
    }

    @Override
    public void snapshot(TextId text, TextState state) {
        store.snapshot(text, state);
    }
}
