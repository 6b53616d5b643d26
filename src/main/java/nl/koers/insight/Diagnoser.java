package nl.koers.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.deal.DealFact;
import nl.koers.deal.model.DealState;
import nl.koers.deal.model.WorkDays;
import nl.koers.insight.model.Diagnosis;
import nl.koers.insight.model.Funnel;
import nl.koers.insight.model.FunnelCounts;
import nl.koers.insight.model.TargetPace;
import nl.koers.insight.model.TeamWeeks;
import nl.koers.insight.model.Watch;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.WeekResult;

/** Holds norm against target for everybody in a scene (D). */
final class Diagnoser {

    private final Scene scene;
    private final InsightSpan span;
    private final Period period;
    private final Period soFar;
    private final List<SalesWeek> past;
    private final Watch watch;

    Diagnoser(Scene scene, InsightSpan span, Watch watch) {
        this.scene = scene;
        this.span = span;
        this.watch = watch;
        period = span.around(scene.today());
        soFar = new Period(period.first(), scene.today());
        past = scene.pastWeeks(period);
    }

    SpanInsight diagnose() {
        var reps = scene.employed(soFar);
        return new SpanInsight(
                span,
                period,
                scene.today(),
                reps.stream().map(this::rep).toList(),
                scene.isWhole() ? Optional.of(team(reps)) : Optional.empty());
    }

    private RepInsight rep(RepScene rep) {
        var targets = Targets.of(rep);
        var won = won(rep.deals().stream());
        return new RepInsight(
                rep.id(),
                rep.name(),
                rep.fop(),
                Diagnosis.of(rep.results(past), rep.fop().kind(), pace(targets, won, rep.workDays())),
                rep.counted(past),
                rep.norm(past),
                won,
                targets.asked(period),
                targets.first(period),
                Funnel.of(counts(List.of(rep), rep.deals().stream())),
                Optional.ofNullable(watch.reps().get(rep.id())));
    }

    private TeamInsight team(List<RepScene> reps) {
        var targets = Targets.of(scene, period);
        var won = won(scene.deals());
        Map<RepId, List<WeekResult>> results = new LinkedHashMap<>();
        reps.forEach(rep -> results.put(rep.id(), rep.results(past)));
        var sums = TeamWeeks.sum(results.values());
        return new TeamInsight(
                Diagnosis.of(sums, FieldOfPlay.Kind.MIX, pace(targets, won, Targets.teamDays(scene))),
                reps.stream().mapToInt(rep -> rep.counted(past)).sum(),
                reps.stream().map(rep -> rep.norm(past)).reduce(BigDecimal.ZERO, BigDecimal::add),
                won,
                targets.asked(period),
                targets.first(period),
                Funnel.of(counts(reps, scene.deals())),
                watch.team());
    }

    private Optional<TargetPace> pace(Targets targets, Money won, WorkDays days) {
        return targets.asked(period)
                .filter(Money::isPositive)
                .map(target -> new TargetPace(
                        target.amount(),
                        won.amount(),
                        targets.pace(period, scene.today()).orElse(Money.ZERO).amount(),
                        days.before(period, scene.today()),
                        days.in(period)));
    }

    private Money won(Stream<DealFact> deals) {
        return deals.filter(deal -> deal.wonOn().filter(soFar::contains).isPresent())
                .flatMap(deal -> deal.value().stream())
                .reduce(Money.ZERO, Money::plus);
    }

    /** Of the same past weeks as the norm: a week that runs has its appointments, and not yet what comes of them. */
    private FunnelCounts counts(List<RepScene> reps, Stream<DealFact> deals) {
        var found = deals.toList();
        return new FunnelCounts(
                reps.stream().mapToInt(rep -> rep.counted(past)).sum(),
                (int) found.stream().filter(deal -> isPast(deal.openedOn())).count(),
                (int) found.stream()
                        .filter(deal -> deal.state() == DealState.LOST)
                        .filter(deal -> deal.closedOn().filter(this::isPast).isPresent())
                        .count(),
                found.stream()
                        .filter(deal -> deal.wonOn().filter(this::isPast).isPresent())
                        .map(deal -> Learned.euros(deal.value()))
                        .toList());
    }

    private boolean isPast(LocalDate day) {
        return !past.isEmpty() && Period.of(past.getFirst(), past.getLast()).contains(day);
    }
}
