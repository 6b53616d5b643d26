package nl.koers.text;

import java.util.List;
import java.util.Optional;
import nl.koers.kernel.TextId;
import nl.koers.text.model.TextState;

/** Where texts are kept. Other nodes write there too. */
interface TextStore {

    /**
     * A text, read at one moment.
     *
     * @param changes all after the snapshot
     */
    record Loaded(Head head, TextState snapshot, List<StoredChange> changes) {}

    Optional<Head> head(TextId text);

    Optional<Loaded> load(TextId text);

    /** All changes after a revision; empty when some of them were folded away. */
    Optional<List<StoredChange>> since(TextId text, long revision);

    /** The number of the last change of a client that is stored, 0 if there is none. */
    int lastNumber(TextId text, String client);

    /**
     * Stores changes, all or none.
     *
     * @param expected the revision that they are based on
     * @return false when the text has another revision by now, or is frozen
     */
    boolean append(TextId text, long expected, List<StoredChange> changes);

    /** Keeps a state, so that the next reader has less to do. */
    void snapshot(TextId text, TextState state);
}
