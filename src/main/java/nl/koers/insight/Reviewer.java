package nl.koers.insight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.deal.model.TargetSpan;
import nl.koers.insight.model.Forecaster;
import nl.koers.insight.model.Learning;
import nl.koers.insight.model.RepAhead;
import nl.koers.insight.model.RepFacts;
import nl.koers.insight.model.WhatIf;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;

/**
 * Foretells the past from what was known then, over the whole weeks that belong to a quarter by their Thursday. Leave and holidays of a quarter are taken as they came to be; deals are taken
 * as they stood, though a value that was corrected later is used as corrected.
 */
final class Reviewer {

    private static final int QUARTERS = 8;
    private static final int LEAST_WEEKS = 13;
    private static final int MONTHS = 3;
    private static final int THURSDAY = 3;

    private final Scene scene;
    private final List<RepFacts> facts;

    Reviewer(Scene scene, List<RepFacts> facts) {
        this.scene = scene;
        this.facts = facts;
    }

    /** The last eight quarters that are over and have a quarter of a year before them, oldest first. */
    List<LookBack> lookBack() {
        var begin = Scene.begin(scene.reps());
        var running = InsightSpan.QUARTER.around(scene.today());
        return IntStream.rangeClosed(-QUARTERS, -1)
                .mapToObj(back -> running.first().plusMonths((long) back * MONTHS))
                .map(first -> new TargetSpan(first.getYear(), 1 + (first.getMonthValue() - 1) / MONTHS).period())
                .filter(quarter -> begin.filter(week -> week.weeksUntil(SalesWeek.of(quarter.first())) >= LEAST_WEEKS)
                        .isPresent())
                .flatMap(quarter -> at(quarter).stream())
                .toList();
    }

    private Optional<LookBack> at(Period quarter) {
        var last = SalesWeek.of(quarter.first().plusDays(THURSDAY)).previous();
        var weeks = Stream.iterate(last.next(), SalesWeek::next)
                .takeWhile(week -> quarter.contains(week.first().plusDays(THURSDAY)))
                .toList();
        var whole = Period.of(weeks.getFirst(), weeks.getLast());
        return Learning.from(facts, last).map(belief -> {
            var ahead = scene.employed(quarter).stream()
                    .map(rep -> ahead(rep, weeks))
                    .toList();
            var totals = Forecaster.quick(quarter.first(), belief)
                    .forecast(ahead, WhatIf.NOTHING)
                    .totals();
            var asked = Targets.of(scene, whole)
                    .asked(whole)
                    .filter(Money::isPositive)
                    .map(target -> OptionalDouble.of(Learned.euros(Optional.of(target))))
                    .orElseGet(OptionalDouble::empty);
            return new LookBack(
                    quarter,
                    totals.quantile(0.1),
                    totals.quantile(0.5),
                    totals.quantile(0.9),
                    came(whole),
                    asked,
                    asked.isPresent()
                            ? OptionalDouble.of(totals.chanceOf(asked.getAsDouble()))
                            : OptionalDouble.empty(),
                    Outlook.Ground.before(scene, whole.first()));
        });
    }

    private static RepAhead ahead(RepScene rep, List<SalesWeek> weeks) {
        var exposures =
                weeks.stream().map(week -> rep.exposure(week, Period.of(week))).toList();
        return new RepAhead(rep.id(), exposures, 0, OptionalDouble.empty(), 0, 0);
    }

    private double came(Period weeks) {
        return scene.deals()
                .filter(deal -> deal.wonOn().filter(weeks::contains).isPresent())
                .mapToDouble(deal -> Learned.euros(deal.value()))
                .sum();
    }
}
