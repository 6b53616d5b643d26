package nl.koers.exchange.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads appointments from a table. A line that can't be read is refused with its reason; the others go on. */
public final class AppointmentLines {

    private AppointmentLines() {}

    /**
     * The lines in the order of the table.
     *
     * @param reps who may be named in the table
     */
    public static Reading<List<ImportLine>> read(
            Table table,
            ColumnMapping mapping,
            ImportSettings settings,
            Collection<RepName> reps,
            Limits limits,
            Deadline deadline) {
        var missing = mapping.missing(settings.rep().isPresent());
        if (missing.isPresent()) {
            return new Reading.Refused<>(missing.get());
        }
        return order(table, mapping, settings).then(order -> {
            var reader = new AppointmentLine(mapping, settings, order, new RepFinder(reps));
            var lines = new ArrayList<ImportLine>(table.rows().size());
            for (var row : table.rows()) {
                if (deadline.passed()) {
                    return Reading.refused("file.slow", limits.seconds());
                }
                lines.add(reader.read(row));
            }
            return Reading.of(List.copyOf(lines));
        });
    }

    private static Reading<DateOrder> order(Table table, ColumnMapping mapping, ImportSettings settings) {
        return settings.order()
                .map(Reading::of)
                .orElseGet(() ->
                        DateOrder.detect(table.rows(), mapping.column(Field.DAY).orElseThrow()));
    }
}
