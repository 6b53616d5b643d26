package nl.koers.plan;

import java.time.Instant;
import nl.koers.kernel.Reason;

/** What became of an edit. Nothing that was typed is lost: every answer but the first gives it back. */
public sealed interface Edited {

    /**
     * It stands.
     *
     * @param revision of the plan, with it
     * @param value as it is kept
     */
    record Saved(long revision, String value) implements Edited {}

    /** Somebody else was first; nothing was written. */
    record Conflict(String theirs, String mine, String who, Instant when) implements Edited {}

    /** The item was taken out in the meantime; nothing was written. */
    record Gone(String mine, String who, Instant when) implements Edited {}

    /** A rule forbids it; nothing was written. */
    record Rejected(Reason reason) implements Edited {}

    static Edited rejected(String key, Object... arguments) {
        return new Rejected(Reason.of(key, arguments));
    }
}
