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
        String key)
        implements Told<Draft> {

    /** The same with another customer, whose name is not checked here. */
    public Draft with(String otherCustomer) {
        return new Draft(rep, otherCustomer, day, time, kind, state, note, key);
    }

    /** The same by another key. */
    public Draft under(String otherKey) {
        return new Draft(rep, customer, day, time, kind, state, note, otherKey);
    }

    @Override
    public Optional<RepId> whose() {
        return Optional.of(rep);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(day);
    }

    @Override
    public String name() {
        return customer;
    }

    /**
     * Only a planned one is brought up to date, in day, time, state and whose it is: what people settled in Koers stays, as
     * do customer, kind and note.
     */
    @Override
    public Optional<Draft> updateOf(Draft before) {
        var after = new Draft(rep, before.customer, day, time, before.kind, state, before.note, before.key);
        return before.state == State.PLANNED && !after.equals(before) ? Optional.of(after) : Optional.empty();
    }
}
