package nl.koers.exchange;

import java.time.Instant;
import java.util.Optional;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.RepId;

/**
 * An import that was confirmed.
 *
 * @param rep for whom it was; empty for all reps of the team
 * @param file its name
 * @param by the name of who confirmed it
 * @param refused how many lines of the file stayed out
 * @param left how many of the things that it added or changed were not taken back
 */
public record ImportRun(
        long id,
        Subject subject,
        Optional<RepId> rep,
        String file,
        String by,
        Instant at,
        int added,
        int changed,
        int refused,
        int left) {

    public boolean isTakenBack() {
        return left == 0;
    }
}
