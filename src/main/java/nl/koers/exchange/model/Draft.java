package nl.koers.exchange.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;

/**
 * An appointment as a file tells it; not stored yet.
 *
 * @param customer name as plain text, 1 to 200 characters
 * @param day in the zone of the team
 * @param note plain text, at most 2,000 characters
 * @param key the same for the same appointment in every file, see {@link ImportKey}
 */
public record Draft(
        RepId rep,
        String customer,
        LocalDate day,
        Optional<LocalTime> time,
        Kind kind,
        State state,
        String note,
        String key) {

    /** Says the same about the same appointment; the way in which the customer is spelled does not count. */
    public boolean saysTheSame(Draft other) {
        return rep.equals(other.rep)
                && PlainText.words(customer).equals(PlainText.words(other.customer))
                && day.equals(other.day)
                && time.equals(other.time)
                && kind == other.kind
                && state == other.state
                && note.equals(other.note);
    }
}
