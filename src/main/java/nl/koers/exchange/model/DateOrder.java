package nl.koers.exchange.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How {@code 3/4/2026} is meant: 3 April as the Dutch write it, or the fourth of March. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern NUMBERS = Pattern.compile(
            "(?:[a-z]{2,9}[.,]?\\s+)?(\\d{1,2})([-/.])(\\d{1,2})[-/.]\\d{2}(?:\\d{2})?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** As somebody chose, else as the dates in these columns are written. */
    static Reading<DateOrder> of(Table table, ColumnMapping mapping, ImportSettings settings, List<Field> days) {
        if (settings.order().isPresent()) {
            return Reading.of(settings.order().get());
        }
        return detect(table.rows(), columns(mapping, days));
    }

    /** Whether some of these rows have a day in numbers, day and month on either side. */
    public static boolean matters(List<Table.Row> rows, ColumnMapping mapping, Subject subject) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(columns(mapping, subject.days())).mapToObj(row::cell))
                .anyMatch(text -> text.length() <= Limits.CELL
                        && NUMBERS.matcher(text.strip()).matches());
    }

    private static int[] columns(ColumnMapping mapping, List<Field> days) {
        return days.stream().flatMapToInt(day -> mapping.column(day).stream()).toArray();
    }

    /**
     * Looks at all dates of a file together. Day first, unless a date can't be read so, or the dates are written with slashes
     * and could all be read both ways: then somebody has to say it, because they would silently become another day.
     */
    static Reading<DateOrder> detect(List<Table.Row> rows, int... columns) {
        Optional<Reading<DateOrder>> doubt = Optional.empty();
        var isSure = false;
        for (var row : rows) {
            for (var column : columns) {
                var text = row.cell(column);
                var match = NUMBERS.matcher(text.length() > Limits.CELL ? "" : text.strip());
                if (match.matches()) {
                    var first = Integer.parseInt(match.group(1));
                    var second = Integer.parseInt(match.group(3));
                    if (first <= MONTHS && second > MONTHS && second <= DAYS) {
                        return Reading.refused("date.month-first", row.line(), Excerpt.of(text));
                    }
                    isSure |= first > MONTHS;
                    if (doubt.isEmpty() && first != second && "/".equals(match.group(2))) {
                        doubt = Optional.of(Reading.refused("date.ambiguous", row.line(), Excerpt.of(text)));
                    }
                }
            }
        }
        return isSure ? Reading.of(DAY_FIRST) : doubt.orElseGet(() -> Reading.of(DAY_FIRST));
    }
}
