package nl.koers.insight.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.SchoolRegion;

/**
 * "Vóór de zomer" (F4): what is left until the summer holidays and what it takes to be on course by then.
 *
 * @param starts first day of the holidays
 * @param weeksLeft whole sales weeks between the running week and the holidays
 * @param appointmentsNeeded appointments still missing to have kept the norm from the begin of the balance to the holidays
 * @param perWeek of these per full working week that is left; infinite when no working week is left to make them in
 */
public record BeforeSummer(LocalDate starts, int weeksLeft, double appointmentsNeeded, double perWeek) {

    /** A week to come: its exact norm (N3) and how much of a full working week it is, 0 to 1. */
    public record WeekAhead(SalesWeek week, double norm, double exposure) {}

    /**
     * Looks from a day to the summer holidays after it.
     *
     * @param balance appointments counted less exact norms, until the end of the running week
     * @param ahead weeks after the running one; those that do not end before the holidays are left out here
     * @return empty when the holidays of that summer are not known
     */
    public static Optional<BeforeSummer> from(
            LocalDate today, SchoolRegion region, SummerHolidays holidays, double balance, List<WeekAhead> ahead) {
        return next(today, region, holidays).map(starts -> {
            var weeks = ahead.stream()
                    .filter(week -> week.week().first().isAfter(today)
                            && week.week().first().plusDays(4).isBefore(starts))
                    .toList();
            var norm = weeks.stream().mapToDouble(WeekAhead::norm).sum();
            var exposure = weeks.stream().mapToDouble(WeekAhead::exposure).sum();
            var needed = Math.max(0, norm - balance);
            var perWeek = needed == 0 ? 0 : needed / exposure;
            return new BeforeSummer(starts, weeksLeft(today, starts), needed, perWeek);
        });
    }

    /** The first day of the next summer holidays, this year's until the day before they begin. */
    public static Optional<LocalDate> next(LocalDate today, SchoolRegion region, SummerHolidays holidays) {
        var thisYear = holidays.in(region, today.getYear());
        var year =
                thisYear.isPresent() && !thisYear.get().first().isAfter(today) ? today.getYear() + 1 : today.getYear();
        return holidays.in(region, year).map(period -> period.first());
    }

    private static int weeksLeft(LocalDate today, LocalDate starts) {
        var lastWorkingDay = starts.minusDays(1);
        return Math.max(0, SalesWeek.of(today).weeksUntil(SalesWeek.of(lastWorkingDay)));
    }
}
