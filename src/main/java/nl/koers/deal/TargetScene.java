package nl.koers.deal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.deal.model.NewBusinessCeiling;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.TargetSpan;
import nl.koers.deal.model.WorkDays;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.NormBook;
import nl.koers.norm.NormLines;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.team.PublicHolidays;
import nl.koers.team.Roster;
import nl.koers.team.RosterRep;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Component;

/** What has to be known beside the targets themselves: who works when, and on which field. */
@Component
class TargetScene {

    private final TeamRoster teams;
    private final PublicHolidays holidays;
    private final NormBook norms;

    TargetScene(TeamRoster teams, PublicHolidays holidays, NormBook norms) {
        this.teams = teams;
        this.holidays = holidays;
        this.norms = norms;
    }

    Of of(TeamId team, TargetSpan span) {
        var roster = teams.of(team, span.period());
        var observed = holidays.between(span.period(), roster.team().observedHolidays());
        return new Of(span.period(), roster, WorkDays.ofTeam(observed), norms.lines(team));
    }

    /** A year or quarter of a team. */
    record Of(Period period, Roster roster, WorkDays team, NormLines norms) {

        /** Of the team as a whole, or of a rep; empty when the rep is not employed in it. */
        Optional<WorkDays> days(Optional<RepId> rep) {
            return rep.map(id -> roster.rep(id).map(RosterRep::attendance).map(WorkDays::new))
                    .orElseGet(() -> Optional.of(team));
        }

        FieldOfPlay fop(RepId rep, LocalDate day) {
            return norms.fopsOf(rep).at(day).orElse(FieldOfPlay.EXISTING);
        }

        /** From the targets of those who serve existing customers on a day. */
        NewBusinessCeiling ceiling(TargetLines lines, LocalDate day) {
            var targets = asked(lines).entrySet().stream()
                    .filter(rep -> fop(rep.getKey(), day).kind() == FieldOfPlay.Kind.EXISTING)
                    .map(Map.Entry::getValue)
                    .toList();
            return NewBusinessCeiling.of(targets, lines.ceilingShare());
        }

        /** The targets of all reps together; empty when none has one. */
        Optional<Money> together(TargetLines lines) {
            return asked(lines).values().stream().reduce(Money::plus);
        }

        Optional<Money> asked(TargetPlan plan, WorkDays days, Period part) {
            return plan.path(days).asked(part);
        }

        private Map<RepId, Money> asked(TargetLines lines) {
            return roster.reps().stream()
                    .filter(rep -> asked(lines, rep).isPresent())
                    .collect(Collectors.toMap(
                            RosterRep::id, rep -> asked(lines, rep).orElseThrow()));
        }

        private Optional<Money> asked(TargetLines lines, RosterRep rep) {
            return asked(lines.of(rep.id()), new WorkDays(rep.attendance()), period);
        }
    }
}
