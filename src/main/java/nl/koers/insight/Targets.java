package nl.koers.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.deal.model.TargetPath;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.WorkDays;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;

/** What is asked of a team over time: its own target where it has one in the period, else those of its reps together. */
record Targets(List<TargetPath> current, List<TargetPath> baseline) {

    static Targets of(RepScene rep) {
        return of(rep.targets(), rep.workDays());
    }

    static Targets of(Scene scene, Period period) {
        var own = of(scene.figures().targets().team(), teamDays(scene));
        if (own.asked(period).isPresent()) {
            return own;
        }
        var reps = scene.reps().stream().map(Targets::of).toList();
        return new Targets(
                reps.stream().flatMap(rep -> rep.current.stream()).toList(),
                reps.stream().flatMap(rep -> rep.baseline.stream()).toList());
    }

    static WorkDays teamDays(Scene scene) {
        return WorkDays.ofTeam(scene.holidays());
    }

    Optional<Money> asked(Period period) {
        return asked(current, period);
    }

    /** What would be asked if the first targets still held. */
    Optional<Money> first(Period period) {
        return asked(baseline, period);
    }

    /** Asked from the begin of a period to a day of it. */
    Optional<Money> through(Period period, LocalDate day) {
        return asked(new Period(period.first(), day));
    }

    private static Targets of(TargetPlan plan, WorkDays days) {
        return new Targets(List.of(plan.path(days)), List.of(plan.baselinePath(days)));
    }

    private static Optional<Money> asked(List<TargetPath> paths, Period period) {
        return paths.stream().flatMap(path -> path.asked(period).stream()).reduce(Money::plus);
    }
}
