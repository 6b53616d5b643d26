package nl.koers.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.Once;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appointments of a rep for other programs: part by part, and by the number that those gave. */
@Service
@Needs(Right.READ_WEEK)
@Transactional(readOnly = true)
public class AppointmentRegister {

    /** Where a part of the list ended. */
    public record Place(LocalDate day, AppointmentId id) {}

    private final AppointmentQueries queries;
    private final AppointmentKeys keys;
    private final Desk desk;

    AppointmentRegister(AppointmentQueries queries, AppointmentKeys keys, Desk desk) {
        this.queries = queries;
        this.keys = keys;
        this.desk = desk;
    }

    /**
     * By day, then in the order in which they were made.
     *
     * @param after where the part before ended; empty for the first
     */
    public List<Registered> part(TeamId team, RepId rep, Period period, Optional<Place> after, int limit) {
        return queries.part(team, rep, period, after, limit);
    }

    /** Empty for one of another rep. */
    public Optional<Registered> find(TeamId team, RepId rep, AppointmentId id) {
        return queries.registered(team, rep, id);
    }

    /** What came in with an import key. */
    public Optional<Registered> find(TeamId team, RepId rep, String importKey) {
        return Optional.ofNullable(keys.imported(team, rep, List.of(importKey)).get(importKey))
                .map(found -> new Registered(found, Optional.of(importKey)));
    }

    /**
     * Adds one, unless the rep has one with that key already: then that one is the answer, as it stands.
     *
     * @param reason for a manager in a closed week (N10), else it may be empty
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Once<Registered>> addOnce(TeamId team, RepId rep, Draft draft, String importKey, String reason) {
        keys.hold(team, rep);
        var known = keys.find(team, rep, importKey);
        if (known.isPresent()) {
            return Outcome.saved(
                    Once.known(queries.registered(team, rep, known.get()).orElseThrow()));
        }
        return switch (desk.add(team, rep, draft, reason)) {
            case Outcome.Saved<Appointment>(var added) -> {
                keys.give(team, added.id(), importKey);
                yield Outcome.saved(Once.added(new Registered(added, Optional.of(importKey))));
            }
            case Outcome.Conflict<Appointment>(var theirs, var who) ->
                new Outcome.Conflict<>(Once.known(new Registered(theirs, Optional.empty())), who);
            case Outcome.Rejected<Appointment>(var why) -> new Outcome.Rejected<>(why);
        };
    }
}
