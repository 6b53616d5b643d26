package nl.koers.exchange.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.RepId;

/**
 * What a line of a file tells, not stored yet.
 *
 * @param <T> an appointment, a deal
 */
public interface Told<T extends Told<T>> {

    RepId rep();

    /** The name as plain text, 1 to 200 characters. */
    String customer();

    /** The day by which a person recognises it. */
    LocalDate day();

    /** The same for the same thing in every file, see {@link ImportKey}. */
    String key();

    /** What this says about something that was imported before, and that is not known yet. */
    Optional<T> updateOf(T before);
}
