package nl.koers.appointment;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.RosterRep;
import nl.koers.team.TeamRoster;
import nl.koers.team.model.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what counting other kinds would do to the numbers, before it is saved. Writes nothing. */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class KindPreview {

    private final TeamRoster roster;
    private final Counts counts;
    private final Clock clock;

    KindPreview(TeamRoster roster, Counts counts, Clock clock) {
        this.roster = roster;
        this.counts = counts;
        this.clock = clock;
    }

    /** Since 1 January; what lies before changes in the same way. */
    public KindEffect of(TeamId team, Set<Kind> kinds) {
        var profile = roster.profile(team);
        var today = profile.today(clock);
        var year = new Period(today.withDayOfYear(1), today);
        var before = numbers(team, year, profile.countedKinds());
        var after = numbers(team, year, kinds);
        var reps = roster.of(team, year).reps().stream()
                .map(rep -> ofRep(rep, before, after))
                .filter(rep -> rep.before() != rep.after())
                .toList();
        return new KindEffect(sum(before), sum(after), reps);
    }

    private Map<RepId, Integer> numbers(TeamId team, Period year, Set<Kind> kinds) {
        return counts.of(team, year, kinds).stream()
                .collect(Collectors.groupingBy(
                        RepWeekCount::rep,
                        Collectors.summingInt(week -> week.count().counted())));
    }

    private static KindEffect.OfRep ofRep(RosterRep rep, Map<RepId, Integer> before, Map<RepId, Integer> after) {
        return new KindEffect.OfRep(rep.name(), before.getOrDefault(rep.id(), 0), after.getOrDefault(rep.id(), 0));
    }

    private static int sum(Map<RepId, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
