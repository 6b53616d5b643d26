package nl.koers.deal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.appointment.Imported;
import nl.koers.appointment.Note;
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
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over many deals of a rep at once. */
@Service
@Needs(Right.WRITE_WEEK)
@Transactional(readOnly = true)
public class DealImport {

    /** An order counts for one rep, whoever else is named with its number. */
    public static final Reason OF_ANOTHER = Reason.of("import.deal.of-another");

    private static final int LONGEST_KEY = 200;

    private final BulkDeals bulk;
    private final DealQueries queries;
    private final DealKeys keys;
    private final CustomerImport customers;
    private final TeamRoster teams;
    private final DealJournal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    DealImport(
            BulkDeals bulk,
            DealQueries queries,
            DealKeys keys,
            CustomerImport customers,
            TeamRoster teams,
            DealJournal journal,
            CurrentCaller caller,
            Clock clock) {
        this.bulk = bulk;
        this.queries = queries;
        this.keys = keys;
        this.customers = customers;
        this.teams = teams;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the rep has already of these import keys; one statement for all. */
    public Map<String, Deal> known(TeamId team, RepId rep, Collection<String> keys) {
        return this.keys.imported(team, rep, keys);
    }

    /** What somebody in the team has of these import keys; one statement for all. */
    @Needs(Right.MANAGE_TEAM)
    public Map<String, Deal> elsewhere(TeamId team, Collection<String> keys) {
        return this.keys.imported(team, keys);
    }

    /** Why each line would be refused, in the order of the lines; empty for a line that can be taken over. */
    public List<Optional<Reason>> refusals(TeamId team, RepId rep, List<NewDeal> lines) {
        var today = teams.profile(team).today(clock);
        var ofOthers = keys.ofOthers(team, rep, keys(lines));
        return lines.stream()
                .map(line -> refusal(line, today)
                        .or(() -> Optional.of(OF_ANOTHER).filter(reason -> ofOthers.contains(line.importKey()))))
                .toList();
    }

    /** Takes over all lines that are not known yet, or none when one of them is refused. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Imported> addAll(TeamId team, RepId rep, List<NewDeal> lines, Progress progress) {
        if (!queries.isRepOf(team, rep)) {
            return Outcome.rejected("team.unknown-rep");
        }
        var refused =
                refusals(team, rep, lines).stream().flatMap(Optional::stream).findFirst();
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
        var whose = new BulkDeals.Whose(
                team, rep, caller.person().map(Caller.Person::name).orElse(""));
        bulk.add(whose, customers.findOrAddAll(team, names), fresh, progress);
        var ids = bulk.ids(team, rep, keys(fresh));
        journal.imported(team, rep, ids.size());
        return Outcome.saved(new Imported(ids, lines.size() - ids.size()));
    }

    /**
     * Removes what an import added, as if it had never been there.
     *
     * @return in their order why one stays; empty for what is gone
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public List<Optional<Reason>> takeBack(TeamId team, RepId rep, List<SeenDeal> added, Progress progress) {
        var gone = bulk.removeUntouched(team, rep, added, progress);
        if (!gone.isEmpty()) {
            journal.takenBack(team, rep, gone.size());
        }
        return added.stream()
                .map(seen -> gone.contains(seen.id())
                        ? Optional.<Reason>empty()
                        : Optional.of(Reason.of("import.taken.changed")))
                .toList();
    }

    private static List<String> keys(List<NewDeal> lines) {
        return lines.stream().map(NewDeal::importKey).toList();
    }

    private static Optional<Reason> refusal(NewDeal line, LocalDate today) {
        if (line.importKey().isBlank() || line.importKey().length() > LONGEST_KEY) {
            return Optional.of(Reason.of("appointment.key-outside", LONGEST_KEY));
        }
        return CustomerName.fault(line.customer())
                .or(() -> Note.fault(line.note()))
                .or(() -> line.course().fault(today));
    }
}
