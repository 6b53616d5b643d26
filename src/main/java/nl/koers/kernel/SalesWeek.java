package nl.koers.kernel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A week of selling: ISO 8601, Monday first.
 *
 * @param year the week-based year, 1970 to 2100
 * @param number 1 to 53; 53 only in years that have it
 */
public record SalesWeek(int year, int number) implements Comparable<SalesWeek> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    /** The earliest week there is. */
    public static final SalesWeek EARLIEST = new SalesWeek(FIRST_YEAR, 1);

    /** The last week there is. */
    public static final SalesWeek LATEST = new SalesWeek(LAST_YEAR, weeksIn(LAST_YEAR));

    public SalesWeek {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year outside 1970 to 2100: " + year);
        }
        if (number < 1 || number > weeksIn(year)) {
            throw new IllegalArgumentException("no week " + number + " in " + year);
        }
    }

    /** The week in which a day falls. */
    public static SalesWeek of(LocalDate day) {
        return new SalesWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Reads {@code 2026-W47}; empty for everything else. */
    public static Optional<SalesWeek> parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SalesWeek(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        } catch (IllegalArgumentException | DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Its Monday. */
    public LocalDate first() {
        return LocalDate.of(year, 1, 4)
                .with(WeekFields.ISO.weekOfWeekBasedYear(), number)
                .with(DayOfWeek.MONDAY);
    }

    /** Its Sunday. */
    public LocalDate last() {
        return first().plusDays(6);
    }

    /** Its seven days, Monday first. */
    public Stream<LocalDate> days() {
        var monday = first();
        return Stream.iterate(monday, day -> day.plusDays(1)).limit(7);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public SalesWeek plusWeeks(int weeks) {
        return of(first().plusWeeks(weeks));
    }

    /** So many weeks earlier, or the earliest there is. */
    public SalesWeek back(int weeks) {
        return plusWeeks(-Math.min(weeks, EARLIEST.weeksUntil(this)));
    }

    public SalesWeek next() {
        return plusWeeks(1);
    }

    public SalesWeek previous() {
        return plusWeeks(-1);
    }

    /** Weeks from this one to the other; negative when the other is earlier. */
    public int weeksUntil(SalesWeek other) {
        return (int) ChronoUnit.WEEKS.between(first(), other.first());
    }

    public boolean isBefore(SalesWeek other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(SalesWeek other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(SalesWeek other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    /** As in URLs and files: {@code 2026-W47}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, number);
    }

    private static int weeksIn(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum();
    }
}
