package nl.koers.deal.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.kernel.Period;

/**
 * What a revenue target is for: a calendar year or one of its quarters.
 *
 * @param year 1970 to 2100
 * @param quarter 1 to 4; 0 for the whole year
 */
public record TargetSpan(int year, int quarter) implements Comparable<TargetSpan> {

    public static final int FIRST_YEAR = 1970;
    public static final int LAST_YEAR = 2100;
    private static final int QUARTERS = 4;
    private static final int MONTHS_EACH = 3;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-Q([1-4]))?");

    public TargetSpan {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year outside 1970 to 2100: " + year);
        }
        if (quarter < 0 || quarter > QUARTERS) {
            throw new IllegalArgumentException("no quarter " + quarter);
        }
    }

    public static TargetSpan ofYear(int year) {
        return new TargetSpan(year, 0);
    }

    /** Reads {@code 2026} and {@code 2026-Q3}; empty for everything else. */
    public static Optional<TargetSpan> parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(match.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(new TargetSpan(year, match.group(2) == null ? 0 : Integer.parseInt(match.group(2))));
    }

    public boolean isYear() {
        return quarter == 0;
    }

    public Period period() {
        if (isYear()) {
            return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        var first = LocalDate.of(year, 1 + (quarter - 1) * MONTHS_EACH, 1);
        return new Period(first, first.plusMonths(MONTHS_EACH).minusDays(1));
    }

    /** A year beside one of its own quarters: a day would have two targets. */
    public boolean contradicts(TargetSpan other) {
        return year == other.year && isYear() != other.isYear();
    }

    @Override
    public int compareTo(TargetSpan other) {
        return Comparator.comparingInt(TargetSpan::year)
                .thenComparingInt(TargetSpan::quarter)
                .compare(this, other);
    }

    /** {@code 2026}, {@code 2026-Q3}. */
    @Override
    public String toString() {
        return isYear() ? Integer.toString(year) : year + "-Q" + quarter;
    }
}
