package nl.koers.board;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.appointment.Counts;
import nl.koers.appointment.model.WeekCount;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.norm.NormBook;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.NormBasis;
import nl.koers.norm.model.WeekNorms;
import nl.koers.norm.model.WeekState;
import nl.koers.team.Roster;
import nl.koers.team.RosterRep;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weeks of a team one after another, as the board shows each of them. As many statements as for one week. */
@Service
@Needs(Right.READ_BOARD)
@Transactional(readOnly = true)
public class WeekBook {

    private record RepWeek(RepId rep, SalesWeek week) {}

    private final TeamRoster roster;
    private final NormBook norms;
    private final Counts counts;
    private final Clock clock;

    WeekBook(TeamRoster roster, NormBook norms, Counts counts, Clock clock) {
        this.roster = roster;
        this.norms = norms;
        this.counts = counts;
        this.clock = clock;
    }

    /** Of everybody who was employed, by week and then by rep. */
    public List<WeekLine> of(TeamId team, WeekAsk ask) {
        return lines(team, Optional.empty(), ask);
    }

    /** Of one rep; nothing for a rep of another team. */
    public List<WeekLine> of(TeamId team, RepId rep, WeekAsk ask) {
        return lines(team, Optional.of(rep), ask);
    }

    private List<WeekLine> lines(TeamId team, Optional<RepId> only, WeekAsk ask) {
        var running = SalesWeek.of(roster.profile(team).today(clock));
        var last = ask.last(running);
        var first = ask.first(last);
        if (first.isAfter(last)) {
            return List.of();
        }
        var known = roster.of(team, Period.of(first, last));
        var reps = known.reps().stream()
                .filter(rep -> only.isEmpty() || only.get().equals(rep.id()))
                .sorted(Comparator.comparingLong(rep -> rep.id().value()))
                .toList();
        if (reps.isEmpty()) {
            return List.of();
        }
        var counted = counted(team, known, reps);
        var lines = norms.lines(team);
        var all = reps.stream().map(rep -> new OfRep(rep, lines.basisOf(rep))).toList();
        return Stream.iterate(first, week -> !week.isAfter(last), SalesWeek::next)
                .flatMap(week -> all.stream().filter(rep -> rep.isThere(week)).map(rep -> {
                    var count = counted.getOrDefault(new RepWeek(rep.id(), week), WeekCount.NOTHING);
                    return rep.line(week, known.team().isClosed(week, clock.instant()), running, count);
                }))
                .filter(line ->
                        ask.after().filter(place -> !place.isBefore(line)).isEmpty())
                .limit(ask.limit())
                .toList();
    }

    private Map<RepWeek, WeekCount> counted(TeamId team, Roster known, List<RosterRep> reps) {
        var ids = reps.stream().map(RosterRep::id).toList();
        var counted = new HashMap<RepWeek, WeekCount>();
        counts.of(team, ids, known.period(), known.team().countedKinds())
                .forEach(count -> counted.put(new RepWeek(count.rep(), count.week()), count.count()));
        return counted;
    }

    private record OfRep(RosterRep rep, NormBasis basis) {

        RepId id() {
            return rep.id();
        }

        boolean isThere(SalesWeek week) {
            return week.days().anyMatch(rep.attendance().employment()::covers);
        }

        WeekLine line(SalesWeek week, boolean closed, SalesWeek running, WeekCount count) {
            var norm = WeekNorms.of(week, basis);
            return new WeekLine(
                    week,
                    closed,
                    rep.id(),
                    rep.name(),
                    basis.fops().at(week.last()).orElse(FieldOfPlay.EXISTING),
                    norm,
                    WeekState.of(week, running, norm.rounded(), count.counted()),
                    count);
        }
    }
}
