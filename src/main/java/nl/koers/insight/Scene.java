package nl.koers.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.deal.DealFact;
import nl.koers.deal.DealFigures.Figures;
import nl.koers.insight.model.SummerHolidays;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.plan.model.CourseChange;
import nl.koers.team.TeamProfile;
import nl.koers.team.model.Holiday;

/**
 * All that was read of a team, as far as the asker may know it.
 *
 * @param today in the team's zone
 * @param holidays that the team observes
 * @param figures deals and targets; of one rep only where revenue is not shared
 * @param everybody who was employed; deals and targets only as far as the asker may know them
 * @param reps everybody whom the figures are about, in the order in which they are shown
 * @param courses decided course changes, oldest first
 */
record Scene(
        LocalDate today,
        TeamProfile team,
        Map<LocalDate, Holiday> holidays,
        Figures figures,
        List<RepScene> everybody,
        List<RepScene> reps,
        List<CourseChange> courses) {

    static final SummerHolidays SUMMERS = SummerHolidays.read();

    Scene {
        holidays = Map.copyOf(holidays);
        everybody = List.copyOf(everybody);
        reps = List.copyOf(reps);
        courses = List.copyOf(courses);
    }

    SalesWeek thisWeek() {
        return SalesWeek.of(today);
    }

    /** Whether it is about the whole team. */
    boolean isWhole() {
        return figures.isWhole();
    }

    Optional<RepScene> rep(RepId id) {
        return reps.stream().filter(rep -> rep.id().equals(id)).findFirst();
    }

    /** The reps who are employed on a day of a period. */
    List<RepScene> employed(Period period) {
        return reps.stream().filter(rep -> rep.isEmployed(period)).toList();
    }

    /** Weeks that belong to a period by their Thursday, and are over. */
    List<SalesWeek> pastWeeks(Period period) {
        var first = SalesWeek.of(period.first().plusDays(3));
        return Stream.iterate(first, week -> week.isBefore(thisWeek()), SalesWeek::next)
                .filter(week -> period.contains(week.first().plusDays(3)))
                .toList();
    }

    /** The same and the running week. */
    List<SalesWeek> weeksUntilNow(Period period) {
        var past = pastWeeks(period);
        return period.contains(thisWeek().first().plusDays(3))
                ? Stream.concat(past.stream(), Stream.of(thisWeek())).toList()
                : past;
    }

    Stream<DealFact> deals() {
        return figures.deals().stream();
    }

    /** The first week of which the team kept anything; before it nothing can be learned. */
    static Optional<SalesWeek> begin(List<RepScene> reps) {
        return reps.stream().flatMap(rep -> rep.firstCounted().stream()).min(Comparator.naturalOrder());
    }
}
