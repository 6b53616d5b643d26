package nl.koers.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Period;

/** Over which period somebody looks; always the one that runs (section 3.2 of the design). */
public enum InsightSpan {
    MONTH,
    QUARTER,
    YEAR;

    private static final int MONTHS_EACH = 3;

    /** Reads {@code month}, {@code quarter} and {@code year}; empty for everything else. */
    public static Optional<InsightSpan> parse(String text) {
        return Arrays.stream(values())
                .filter(span -> span.written().equals(text))
                .findFirst();
    }

    /** As in the address. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole month, quarter or year in which a day lies. */
    public Period around(LocalDate day) {
        return switch (this) {
            case MONTH -> new Period(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
            case QUARTER -> new TargetSpan(day.getYear(), 1 + (day.getMonthValue() - 1) / MONTHS_EACH).period();
            case YEAR -> TargetSpan.ofYear(day.getYear()).period();
        };
    }
}
