package nl.koers.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;

/**
 * One kind of thing that files hold. All that every kind has in common is done elsewhere: reading, comparing, remembering.
 * A new kind is a line reader and one component that implements this; the rules stay with the services that it asks.
 *
 * @param <T> what a line tells
 */
interface ImportKind<T extends Told<T>> {

    LineReader<T> lines();

    /** What the team has of these already. */
    Collection<T> existing(TeamId team, Collection<T> drafts);

    /** What somebody else of the team has, where nobody has it who is named in the file. */
    default Collection<T> elsewhere(TeamId team, Collection<T> drafts, Collection<T> existing) {
        return List.of();
    }

    /**
     * Why each may not be written, in their order; empty for what may, and for what writes nothing.
     *
     * @param reason for a manager who imports into closed weeks (N10), else it may be empty
     */
    List<Optional<Reason>> refusals(TeamId team, List<Fate<T>> fates, String reason);

    /** Writes all of it. Always inside a transaction, which the first refusal must end. */
    Outcome<Written> write(TeamId team, Confirmed<T> confirmed, Progress progress);

    /** Takes back what can be; in their order why something stays. Always inside a transaction. */
    List<Optional<Reason>> takeBack(TeamId team, List<Trace> traces, String reason, Progress progress);
}
