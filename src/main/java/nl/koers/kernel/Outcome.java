package nl.koers.kernel;

/**
 * What may well become of a command. Switched over without default.
 *
 * @param <T> what a successful command gives back
 */
public sealed interface Outcome<T> {

    /** It is written. */
    record Saved<T>(T value) implements Outcome<T> {}

    /**
     * Somebody else was first; nothing was written.
     *
     * @param theirs what stands there now
     * @param who the name of who wrote it
     */
    record Conflict<T>(T theirs, String who) implements Outcome<T> {}

    /** A rule forbids it; nothing was written. */
    record Rejected<T>(Reason reason) implements Outcome<T> {}

    static <T> Outcome<T> saved(T value) {
        return new Saved<>(value);
    }

    static <T> Outcome<T> rejected(String key, Object... arguments) {
        return new Rejected<>(Reason.of(key, arguments));
    }
}
