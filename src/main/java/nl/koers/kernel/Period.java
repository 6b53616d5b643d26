package nl.koers.kernel;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day lies before the first: " + first + " to " + last);
        }
    }

    public static Period of(SalesWeek week) {
        return new Period(week.first(), week.last());
    }

    public static Period of(SalesWeek from, SalesWeek to) {
        return new Period(from.first(), to.last());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
