package nl.koers.deal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.deal.SetUpGap.Missing;
import nl.koers.deal.model.TargetSpan;
import nl.koers.identity.Member;
import nl.koers.identity.Members;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.team.RepDetails;
import nl.koers.team.Reps;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be set up, so that a rep who is incomplete is not silently left out (N6). */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class SetUpList {

    private final TeamRoster teams;
    private final Reps reps;
    private final Members members;
    private final TargetScene scenes;
    private final TargetQueries targets;
    private final Clock clock;

    SetUpList(TeamRoster teams, Reps reps, Members members, TargetScene scenes, TargetQueries targets, Clock clock) {
        this.teams = teams;
        this.reps = reps;
        this.members = members;
        this.scenes = scenes;
        this.targets = targets;
        this.clock = clock;
    }

    /** Those who sell or will, in the order in which they are shown; who is complete is not among them. */
    public List<SetUpGap> of(TeamId team) {
        var today = teams.profile(team).today(clock);
        var year = scenes.of(team, TargetSpan.ofYear(today.getYear()));
        var lines = targets.lines(team);
        var accounts = members.of(team).stream()
                .map(Member::rep)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        var look = new Look(today, year, lines, accounts);
        return reps.all(team).stream()
                .filter(rep -> rep.employment().last().filter(today::isAfter).isEmpty())
                .map(rep -> new SetUpGap(rep.id(), rep.name(), look.missing(rep)))
                .filter(gap -> !gap.missing().isEmpty())
                .toList();
    }

    /** All that is known, as it is today. */
    private record Look(LocalDate today, TargetScene.Of year, TargetLines lines, Set<RepId> accounts) {

        Set<Missing> missing(RepDetails rep) {
            var norms = year.norms();
            var day =
                    today.isBefore(rep.employment().first()) ? rep.employment().first() : today;
            var found = EnumSet.noneOf(Missing.class);
            add(found, Missing.ACCOUNT, !accounts.contains(rep.id()));
            add(found, Missing.PATTERN, rep.patterns().at(day).isEmpty());
            add(found, Missing.FOP, norms.fopsOf(rep.id()).at(day).isEmpty());
            add(
                    found,
                    Missing.NORM,
                    norms.team().at(day).isEmpty()
                            && norms.personalOf(rep.id())
                                    .at(day)
                                    .flatMap(PersonalNorm::norm)
                                    .isEmpty());
            add(found, Missing.TARGET, !hasTarget(rep, day));
            add(found, Missing.TARGET_ABOVE_CEILING, isAboveCeiling(rep.id()));
            return found;
        }

        private boolean hasTarget(RepDetails rep, LocalDate day) {
            return lines.of(rep.id()).lines().keySet().stream()
                    .map(TargetSpan::period)
                    .anyMatch(period -> period.contains(day));
        }

        private boolean isAboveCeiling(RepId rep) {
            var plan = lines.of(rep);
            return plan.lines().keySet().stream()
                    .filter(span -> span.period().contains(today) && span.isYear())
                    .flatMap(span -> plan.current(span, today).stream())
                    .anyMatch(target -> year.ceiling(lines, today)
                            .refusal(year.fop(rep, today), target)
                            .isPresent());
        }

        private static void add(Set<Missing> found, Missing what, boolean missing) {
            if (missing) {
                found.add(what);
            }
        }
    }
}
