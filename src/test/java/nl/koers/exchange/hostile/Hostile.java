package nl.koers.exchange.hostile;

import java.util.function.Supplier;

/**
 * A file that must do no harm.
 *
 * @param what is wrong with it
 * @param where somebody would try it
 * @param reason the key of the sentence that says so, without what all have in front
 * @param file made when it is needed
 */
public record Hostile(String what, Where where, String reason, Supplier<byte[]> file) {

    /** What it is given out for, and by whom. */
    public enum Where {
        APPOINTMENTS,
        OWN_APPOINTMENTS,
        DEALS,
        PEOPLE,
        LEAVE,
        NORMS,
        TARGETS,
        CALENDAR,
        CALENDAR_OF_ANOTHER
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
