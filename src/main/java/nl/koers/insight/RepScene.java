package nl.koers.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.appointment.model.WeekCount;
import nl.koers.deal.DealFact;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.WorkDays;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.NormBasis;
import nl.koers.norm.model.WeekNorm;
import nl.koers.norm.model.WeekNorms;
import nl.koers.norm.model.WeekResult;
import nl.koers.team.RosterRep;

/** One rep's norms, counts, deals and targets; each norm is worked out once. Not for two threads at once. */
final class RepScene {

    private static final double WORKING_WEEK = 5;

    private final RosterRep rep;
    private final NormBasis basis;
    private final Map<SalesWeek, WeekCount> counts;
    private final List<DealFact> deals;
    private final TargetPlan targets;
    private final LocalDate today;
    private final Map<SalesWeek, WeekNorm> norms = new HashMap<>();

    RepScene(
            RosterRep rep,
            NormBasis basis,
            Map<SalesWeek, WeekCount> counts,
            List<DealFact> deals,
            TargetPlan targets,
            LocalDate today) {
        this.rep = rep;
        this.basis = basis;
        this.counts = Map.copyOf(counts);
        this.deals = List.copyOf(deals);
        this.targets = targets;
        this.today = today;
    }

    RepId id() {
        return rep.id();
    }

    String name() {
        return rep.name();
    }

    /** The field of play of today. */
    FieldOfPlay fop() {
        return basis.fops().at(today).orElse(FieldOfPlay.EXISTING);
    }

    List<DealFact> deals() {
        return deals;
    }

    TargetPlan targets() {
        return targets;
    }

    WorkDays workDays() {
        return new WorkDays(rep.attendance());
    }

    boolean isEmployed(Period period) {
        var employment = rep.attendance().employment();
        return !employment.first().isAfter(period.last())
                && employment
                        .last()
                        .filter(last -> last.isBefore(period.first()))
                        .isEmpty();
    }

    LocalDate firstDay() {
        return rep.attendance().employment().first();
    }

    Optional<LocalDate> lastDay() {
        return rep.attendance().employment().last();
    }

    Optional<SalesWeek> firstCounted() {
        return counts.entrySet().stream()
                .filter(week -> week.getValue().counted() > 0)
                .map(Map.Entry::getKey)
                .min(SalesWeek::compareTo);
    }

    int counted(SalesWeek week) {
        return counts.getOrDefault(week, WeekCount.NOTHING).counted();
    }

    int counted(Collection<SalesWeek> weeks) {
        return weeks.stream().mapToInt(this::counted).sum();
    }

    WeekNorm norm(SalesWeek week) {
        return norms.computeIfAbsent(week, key -> WeekNorms.of(key, basis));
    }

    BigDecimal norm(Collection<SalesWeek> weeks) {
        return weeks.stream().map(week -> norm(week).exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<WeekResult> results(Collection<SalesWeek> weeks) {
        return weeks.stream()
                .map(week -> new WeekResult(norm(week), counted(week)))
                .toList();
    }

    /** How much of a full working week is worked on the days of a week that lie in a period, 0 to 1.4. */
    double exposure(SalesWeek week, Period within) {
        return week.days()
                        .filter(within::contains)
                        .map(day -> rep.attendance().on(day).share())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue()
                / WORKING_WEEK;
    }
}
