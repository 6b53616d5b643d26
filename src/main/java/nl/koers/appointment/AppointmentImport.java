package nl.koers.appointment;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.customer.CustomerImport;
import nl.koers.customer.CustomerName;
import nl.koers.database.Retried;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over many appointments of a rep at once. */
@Service
@Needs(Right.WRITE_WEEK)
@Transactional(readOnly = true)
public class AppointmentImport {

    private static final int LONGEST_KEY = 200;

    private final BulkAppointments bulk;
    private final Removal removal;
    private final AppointmentKeys keys;
    private final CustomerImport customers;
    private final WeekGuard guard;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    AppointmentImport(
            BulkAppointments bulk,
            Removal removal,
            AppointmentKeys keys,
            CustomerImport customers,
            WeekGuard guard,
            Journal journal,
            CurrentCaller caller,
            Clock clock) {
        this.bulk = bulk;
        this.removal = removal;
        this.keys = keys;
        this.customers = customers;
        this.guard = guard;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the rep has of these import keys, by key; one statement for all. */
    public Map<String, Appointment> known(TeamId team, RepId rep, Collection<String> keys) {
        return this.keys.imported(team, rep, keys);
    }

    /** What somebody in the team has of these import keys, by key; without what more than one has. */
    @Needs(Right.MANAGE_TEAM)
    public Map<String, Appointment> elsewhere(TeamId team, Collection<String> keys) {
        return this.keys.importedByOne(team, keys);
    }

    /**
     * Why each line would be refused, in the order of the lines; empty for a line that can be taken over.
     *
     * @param reason for a manager who imports into closed weeks (N10), else it may be empty
     */
    public List<Optional<Reason>> refusals(TeamId team, RepId rep, List<NewAppointment> lines, String reason) {
        var asked = guard.about(team, rep, reason);
        return lines.stream().map(line -> refusal(asked, line)).toList();
    }

    /** Takes over all lines that are not known yet, or none when one of them is refused. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Imported> addAll(
            TeamId team, RepId rep, List<NewAppointment> lines, String reason, Progress progress) {
        var asked = guard.about(team, rep, reason);
        var refused = lines.stream()
                .map(line -> refusal(asked, line))
                .flatMap(Optional::stream)
                .findFirst();
        if (refused.isPresent()) {
            return new Outcome.Rejected<>(refused.get());
        }
        var seen = new HashSet<>(bulk.ids(team, rep, keys(lines)).keySet());
        var fresh = lines.stream().filter(line -> seen.add(line.importKey())).toList();
        if (fresh.isEmpty()) {
            return Outcome.saved(new Imported(Map.of(), lines.size()));
        }
        var names =
                fresh.stream().map(line -> CustomerName.typed(line.customer())).collect(Collectors.toSet());
        var stamp = new BulkAppointments.Stamp(
                caller.person().map(Caller.Person::name).orElse(""), clock.instant());
        bulk.add(asked, customers.findOrAddAll(team, names), fresh, stamp, progress);
        var ids = bulk.ids(team, rep, keys(fresh));
        journal.imported(asked, ids.size());
        return Outcome.saved(new Imported(ids, lines.size() - ids.size()));
    }

    /**
     * Removes what an import added, as if it had never been there.
     *
     * @param reason for a manager where a week is closed (N10), else it may be empty
     * @return in their order why one stays: changed since, in use, in a closed week; empty for what is gone
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public List<Optional<Reason>> takeBack(TeamId team, RepId rep, List<Seen> added, String reason, Progress progress) {
        return removal.remove(guard.about(team, rep, reason), added, progress);
    }

    private static List<String> keys(List<NewAppointment> lines) {
        return lines.stream().map(NewAppointment::importKey).toList();
    }

    private static Optional<Reason> refusal(WeekGuard.Asked asked, NewAppointment line) {
        if (line.importKey().isBlank() || line.importKey().length() > LONGEST_KEY) {
            return Optional.of(Reason.of("appointment.key-outside", LONGEST_KEY));
        }
        return CustomerName.fault(line.customer())
                .or(() -> Note.fault(line.note()))
                .or(() -> asked.refusal(line.day(), line.state()));
    }
}
