package nl.koers.exchange.model;

import java.util.List;
import java.util.regex.Pattern;

/** How {@code 3/4/2026} is meant: 3 April as the Dutch write it, or the fourth of March. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern NUMBERS = Pattern.compile("\\s*(\\d{1,2})[-/.](\\d{1,2})[-/.]\\d{2}(?:\\d{2})?\\b.*");
    private static final int MONTHS = 12;

    /** As somebody chose, else as the dates in these columns are written. */
    static Reading<DateOrder> of(Table table, ColumnMapping mapping, ImportSettings settings, List<Field> days) {
        if (settings.order().isPresent()) {
            return Reading.of(settings.order().get());
        }
        return days.stream()
                .flatMapToInt(day -> mapping.column(day).stream())
                .mapToObj(column -> detect(table.rows(), column))
                .filter(order -> order.refusal().isPresent())
                .findFirst()
                .orElseGet(() -> Reading.of(DAY_FIRST));
    }

    /**
     * Looks at all dates of a file together. Day first, unless a date can't be read so: then somebody has to say it,
     * because the others would silently become another day.
     */
    static Reading<DateOrder> detect(List<Table.Row> rows, int column) {
        for (var row : rows) {
            var text = row.cell(column);
            var match = NUMBERS.matcher(text.length() > Limits.CELL ? "" : text);
            if (match.matches()
                    && Integer.parseInt(match.group(1)) <= MONTHS
                    && Integer.parseInt(match.group(2)) > MONTHS
                    && Integer.parseInt(match.group(2)) <= 31) {
                return Reading.refused("date.month-first", row.line(), Excerpt.of(text));
            }
        }
        return Reading.of(DAY_FIRST);
    }
}
