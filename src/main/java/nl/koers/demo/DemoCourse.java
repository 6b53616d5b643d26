package nl.koers.demo;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.koers.kernel.SalesWeek;

/** When the demo team took another course this year: in spring, or a few weeks ago in a year that is younger. Pure. */
final class DemoCourse {

    private static final int SPRING = 21;
    private static final int WEEKS_AGO = 6;
    private static final int FIRST = 3;
    static final int SUMMER = 31;

    private DemoCourse() {}

    /** The Monday from which on the team works differently. */
    static LocalDate change(LocalDate today) {
        return new SalesWeek(today.getYear(), week(today)).first();
    }

    static int week(LocalDate today) {
        return Math.clamp(thisWeek(today) - WEEKS_AGO, FIRST, SPRING);
    }

    /**
     * The day on which the revenue of the year was lowered, in the plan and in the target of the team: in summer, or
     * today; after the first day, on which the first target begins.
     */
    static LocalDate lowered(LocalDate today) {
        var summer = new SalesWeek(today.getYear(), SUMMER).first();
        var least = LocalDate.of(today.getYear(), 1, 2);
        return Stream.of(summer, today)
                .min(LocalDate::compareTo)
                .filter(least::isBefore)
                .orElse(least);
    }

    /** The number of the running week, held inside this year where the week belongs to another one. */
    static int thisWeek(LocalDate today) {
        var week = SalesWeek.of(today);
        return switch (Integer.compare(week.year(), today.getYear())) {
            case -1 -> 1;
            case 0 -> week.number();
            default -> week.previous().number();
        };
    }
}
