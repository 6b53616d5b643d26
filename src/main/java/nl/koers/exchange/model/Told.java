package nl.koers.exchange.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.RepId;

/**
 * What a line of a file tells, not stored yet.
 *
 * @param <T> an appointment, a deal, a colleague
 */
public sealed interface Told<T extends Told<T>>
        permits Draft, FileDeal, FilePerson, FileLeave, FileNorm, FileTarget, FileCustomer {

    /** Whose it is; empty for what is of the whole team. */
    Optional<RepId> whose();

    /** By what a person recognises it: the name of a customer, of a colleague. */
    String name();

    /** The same for the same thing in every file, see {@link ImportKey}. */
    String key();

    /** The last day whose week it touches (N10); empty where it touches none. */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /** What this says about something that is there already, and that is not known yet. */
    Optional<T> updateOf(T before);
}
