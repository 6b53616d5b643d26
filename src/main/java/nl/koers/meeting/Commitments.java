package nl.koers.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.appointment.Counts;
import nl.koers.appointment.RepWeekCount;
import nl.koers.appointment.model.WeekCount;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Commitment;
import nl.koers.meeting.model.PromiseAndDeed;
import nl.koers.team.RosterRep;
import nl.koers.team.TeamLock;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reps promise for a week, against what they did (M4). */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class Commitments {

    private final CommitmentRows rows;
    private final Counts counts;
    private final TeamRoster roster;
    private final TeamLock teams;
    private final MeetingVoice voice;

    Commitments(CommitmentRows rows, Counts counts, TeamRoster roster, TeamLock teams, MeetingVoice voice) {
        this.rows = rows;
        this.counts = counts;
        this.roster = roster;
        this.teams = teams;
        this.voice = voice;
    }

    /**
     * Everybody's promises around a meeting, in the team's order.
     *
     * @param last the week whose numbers are looked at: what was promised for it is compared with what was done
     * @param next the week that is promised now
     */
    public List<RepPromise> of(TeamId team, SalesWeek last, SalesWeek next) {
        var known = roster.of(team, Period.of(last, next));
        var before = rows.of(team, last);
        var between = last.next().equals(next) ? Map.<RepId, Commitment>of() : rows.of(team, last.next());
        var ahead = rows.of(team, next);
        var seen = rows.seen(team, last);
        var done = counts.of(team, Period.of(last), known.team().countedKinds()).stream()
                .collect(Collectors.toMap(RepWeekCount::rep, RepWeekCount::count));
        var names = rows.names(team, named(before, ahead));
        return known.reps().stream()
                .filter(rep -> next.days().anyMatch(rep.attendance().employment()::covers))
                .map(rep -> promise(rep, last, next, before, between, ahead, seen, done, names))
                .toList();
    }

    /** What is promised for one week; empty while nothing is. */
    public Optional<Commitment> of(TeamId team, RepId rep, SalesWeek week) {
        return Optional.ofNullable(rows.of(team, week).get(rep));
    }

    /**
     * Promises a number and names, or takes the promise back.
     *
     * @param seen what stood there when it was decided
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Optional<Commitment>> promise(
            TeamId team, RepId rep, SalesWeek week, Optional<Commitment> seen, Optional<Commitment> wanted) {
        var fault = wanted.flatMap(Commitment::fault);
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        if (!teams.hold(team, rep)) {
            return Outcome.rejected("team.unknown-rep");
        }
        var customers = wanted.map(promise -> Set.copyOf(promise.customers())).orElse(Set.of());
        if (rows.names(team, customers).size() != customers.size()) {
            return Outcome.rejected("customer.unknown");
        }
        var before = Optional.ofNullable(rows.of(team, week).get(rep));
        if (before.equals(wanted)) {
            return Outcome.saved(before);
        }
        if (!before.equals(seen)) {
            return new Outcome.Conflict<>(before, rows.changedBy(team, rep, week));
        }
        wanted.ifPresentOrElse(promise -> rows.write(team, rep, week, promise), () -> rows.remove(team, rep, week));
        voice.changed(team, rep, "commitment", words(week, before), words(week, wanted));
        return Outcome.saved(wanted);
    }

    private static RepPromise promise(
            RosterRep rep,
            SalesWeek last,
            SalesWeek next,
            Map<RepId, Commitment> before,
            Map<RepId, Commitment> between,
            Map<RepId, Commitment> ahead,
            Map<RepId, Set<CustomerId>> seen,
            Map<RepId, WeekCount> done,
            Map<CustomerId, String> names) {
        var deed = new PromiseAndDeed(
                Optional.ofNullable(before.get(rep.id())),
                done.getOrDefault(rep.id(), WeekCount.NOTHING).counted(),
                seen.getOrDefault(rep.id(), Set.of()));
        return new RepPromise(
                rep.id(),
                rep.name(),
                last,
                deed,
                Optional.ofNullable(between.get(rep.id())),
                next,
                Optional.ofNullable(ahead.get(rep.id())),
                names);
    }

    private static Set<CustomerId> named(Map<RepId, Commitment> one, Map<RepId, Commitment> other) {
        var named = new HashSet<CustomerId>();
        one.values().forEach(promise -> named.addAll(promise.customers()));
        other.values().forEach(promise -> named.addAll(promise.customers()));
        return named;
    }

    private static String words(SalesWeek week, Optional<Commitment> promise) {
        return promise.map(each -> week + " · " + each.appointments()
                        + (each.customers().isEmpty()
                                ? ""
                                : " + " + each.customers().size()))
                .orElse("");
    }
}
