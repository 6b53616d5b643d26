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

    /** The one pace of all screens: what is asked of the days of a period before today (D). Empty without a target in it. */
    Optional<Money> pace(Period period, LocalDate today) {
        return pace(current, period, today);
    }

    /** The same if the first targets still held. */
    Optional<Money> firstPace(Period period, LocalDate today) {
        return pace(baseline, period, today);
    }

    private static Optional<Money> pace(List<TargetPath> paths, Period period, LocalDate today) {
        return asked(paths, period)
                .map(whole -> today.equals(period.first())
                        ? Money.ZERO
                        : asked(paths, new Period(period.first(), today.minusDays(1)))
                                .orElse(Money.ZERO));
    }

    private static Targets of(TargetPlan plan, WorkDays days) {
        return new Targets(List.of(plan.path(days)), List.of(plan.baselinePath(days)));
    }

    private static Optional<Money> asked(List<TargetPath> paths, Period period) {
        return paths.stream().flatMap(path -> path.asked(period).stream()).reduce(Money::plus);
    }
}
