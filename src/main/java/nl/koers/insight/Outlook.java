package nl.koers.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.koers.deal.DealFact;
import nl.koers.insight.model.Forecast;
import nl.koers.insight.model.TeamBelief;
import nl.koers.insight.model.WhatIf;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;
import nl.koers.plan.model.CourseChange;
import nl.koers.team.model.Holiday;

/**
 * The way ahead to the end of a period (F2, F6).
 *
 * @param whatIf what was supposed to be different
 * @param target of the whole period, under {@code whatIf}; empty without one
 * @param baseline the target that was agreed first
 * @param won euros won in the period so far
 * @param course what was won and asked so far, week by week, and asked to the end
 * @param courses decided course changes of the period, oldest first
 * @param holidays of the team in the period, in order
 * @param summer holidays of the school region in the year of the period; empty when they are not known
 * @param ground what was known when it was foretold
 * @param belief what the forecast rests on
 * @param forecast from the running week on
 * @param chance to reach the target, 0 to 1; empty without a target
 */
public record Outlook(
        Period period,
        LocalDate today,
        WhatIf whatIf,
        Optional<Money> target,
        Optional<Money> baseline,
        Money won,
        List<CoursePoint> course,
        List<CourseChange> courses,
        List<Holiday> holidays,
        Optional<Period> summer,
        Ground ground,
        TeamBelief belief,
        Forecast forecast,
        OptionalDouble chance) {

    public Outlook {
        course = List.copyOf(course);
        courses = List.copyOf(courses);
        holidays = List.copyOf(holidays);
    }

    /**
     * What a forecast rests on.
     *
     * @param weeks since the team kept its first appointment, at most three years
     * @param orders that were won in them
     * @param open requests that may still become an order
     */
    public record Ground(int weeks, int orders, int open) {

        /** What was known before a day. */
        static Ground before(Scene scene, LocalDate day) {
            var weeks = Scene.begin(scene.reps())
                    .map(begin -> Math.max(0, begin.weeksUntil(SalesWeek.of(day.minusDays(1)))))
                    .orElse(0);
            var ended = scene.deals()
                    .filter(deal -> deal.closedOn().filter(day::isAfter).isPresent())
                    .toList();
            var opened =
                    scene.deals().filter(deal -> deal.openedOn().isBefore(day)).count();
            var orders = ended.stream().filter(DealFact::isWon).count();
            return new Ground(weeks, (int) orders, (int) (opened - ended.size()));
        }
    }

    /**
     * One day of the course, cumulative from the begin of the period.
     *
     * @param won empty in days to come
     * @param target and baseline: what is asked by the end of the day, and today so far: the pace; empty without one
     */
    public record CoursePoint(LocalDate day, Optional<Money> won, Optional<Money> target, Optional<Money> baseline) {}
}
