package nl.koers.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.koers.deal.DealFact;
import nl.koers.insight.Outlook.CoursePoint;
import nl.koers.insight.model.Forecaster;
import nl.koers.insight.model.RepAhead;
import nl.koers.insight.model.TeamBelief;
import nl.koers.insight.model.WhatIf;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.Holiday;

/** Foretells won value to the end of a period from what is believed of a team (F2). */
final class Foreteller {

    private static final int WORKING_WEEK = 5;

    private final Scene scene;
    private final Period period;
    private final TeamBelief belief;
    private final Targets targets;
    private final List<SalesWeek> ahead;

    /** @param belief at the end of the running week, with what is known of it today */
    Foreteller(Scene scene, InsightSpan span, TeamBelief belief) {
        this.scene = scene;
        this.belief = belief;
        period = span.around(scene.today());
        targets = Targets.of(scene, period);
        ahead = ahead();
    }

    /** @param raised by what the target is multiplied */
    Outlook foretell(WhatIf whatIf, BigDecimal raised) {
        var forecast = Forecaster.on(scene.today(), belief)
                .forecast(scene.employed(rest()).stream().map(this::ahead).toList(), whatIf);
        var target =
                targets.asked(period).map(asked -> Money.rounded(asked.amount().multiply(raised)));
        var chance = target.filter(Money::isPositive)
                .map(asked -> forecast.totals().chanceOf(Learned.euros(Optional.of(asked)) - gone()))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
        return new Outlook(
                period,
                scene.today(),
                whatIf,
                target,
                targets.first(period),
                won(scene.today()),
                course(),
                scene.courses().stream()
                        .filter(change ->
                                change.decidedOn().filter(period::contains).isPresent())
                        .toList(),
                holidays(),
                Scene.SUMMERS.in(scene.team().schoolRegion(), period.first().getYear()),
                Outlook.Ground.before(scene, scene.today().plusDays(1)),
                belief,
                forecast,
                chance);
    }

    private List<Holiday> holidays() {
        return scene.holidays().values().stream()
                .filter(holiday -> period.contains(holiday.day()))
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
    }

    private List<CoursePoint> course() {
        var days = new ArrayList<>(List.of(period.first()));
        Stream.iterate(SalesWeek.of(period.first()), SalesWeek::next)
                .map(SalesWeek::last)
                .takeWhile(period.last()::isAfter)
                .forEach(days::add);
        days.add(period.last());
        if (!days.contains(scene.today())) {
            days.add(scene.today());
        }
        return days.stream().distinct().sorted().map(this::point).toList();
    }

    private CoursePoint point(LocalDate day) {
        var until = new Period(period.first(), day);
        var isPace = day.equals(scene.today()) && day.isBefore(period.last());
        return new CoursePoint(
                day,
                day.isAfter(scene.today()) ? Optional.empty() : Optional.of(won(day)),
                isPace ? targets.pace(period, day) : targets.asked(until),
                isPace ? targets.firstPace(period, day) : targets.first(until));
    }

    /** The weeks to come; what is left of the running week is added to the first of them. */
    private List<SalesWeek> ahead() {
        var weeks = Stream.iterate(scene.thisWeek().next(), SalesWeek::next)
                .takeWhile(week -> !week.first().isAfter(period.last()))
                .toList();
        return weeks.isEmpty() ? List.of(scene.thisWeek().next()) : weeks;
    }

    private Period rest() {
        return new Period(scene.today(), period.last());
    }

    private RepAhead ahead(RepScene rep) {
        var exposures = new ArrayList<Double>();
        for (var week : ahead) {
            var now = exposures.isEmpty() ? rep.exposure(scene.thisWeek(), rest()) : 0;
            exposures.add(now + rep.exposure(week, rest()));
        }
        var until = scene.weeksUntilNow(period);
        var past = scene.pastWeeks(period);
        var balance = BigDecimal.valueOf(rep.counted(until)).subtract(rep.norm(past));
        var own = Targets.of(rep).asked(period).filter(Money::isPositive);
        return new RepAhead(
                rep.id(),
                exposures,
                Learned.euros(Optional.of(won(rep.deals().stream(), scene.today()))),
                own.isPresent() ? OptionalDouble.of(Learned.euros(own)) : OptionalDouble.empty(),
                balance.doubleValue(),
                rep.norm(asked()).doubleValue(),
                lastWeek());
    }

    /** The last week may go on after the period. */
    private double lastWeek() {
        var days = ahead.getLast()
                .days()
                .limit(WORKING_WEEK)
                .filter(period::contains)
                .count();
        return Math.max(1, days) / (double) WORKING_WEEK;
    }

    /** The weeks whose norm is still to be kept, the running one included. */
    private List<SalesWeek> asked() {
        return Stream.concat(Stream.of(scene.thisWeek()), ahead.stream())
                .filter(week -> period.contains(week.first().plusDays(3)))
                .toList();
    }

    /** Won by those who left: it is in the team's sum and in nobody's future. */
    private double gone() {
        var there = scene.employed(rest()).stream().map(RepScene::id).toList();
        return Learned.euros(Optional.of(
                won(scene.deals().filter(deal -> !there.contains(deal.rep())), scene.today())));
    }

    private Money won(LocalDate until) {
        return won(scene.deals(), until);
    }

    private Money won(Stream<DealFact> deals, LocalDate until) {
        var days = new Period(period.first(), until);
        return deals.filter(deal -> deal.wonOn().filter(days::contains).isPresent())
                .flatMap(deal -> deal.value().stream())
                .reduce(Money.ZERO, Money::plus);
    }
}
