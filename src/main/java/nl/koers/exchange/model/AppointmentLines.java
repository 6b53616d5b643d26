package nl.koers.exchange.model;

import java.util.Collection;
import java.util.List;

/** Reads appointments from a table. */
public final class AppointmentLines {

    private AppointmentLines() {}

    /**
     * The lines in the order of the table.
     *
     * @param reps who may be named in the table
     */
    public static Reading<List<ImportLine<Draft>>> read(
            Table table,
            ColumnMapping mapping,
            ImportSettings settings,
            Collection<RepName> reps,
            Limits limits,
            Deadline deadline) {
        var missing = mapping.missing(Subject.APPOINTMENT, settings.rep().isPresent());
        if (missing.isPresent()) {
            return new Reading.Refused<>(missing.get());
        }
        var cells = new Cells(mapping, settings, new RepFinder(reps));
        return DateOrder.of(table, mapping, settings, List.of(Field.DAY))
                .then(order -> table.each(new AppointmentLine(cells, order)::read, limits, deadline));
    }
}
