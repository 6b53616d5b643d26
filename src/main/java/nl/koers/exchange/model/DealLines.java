package nl.koers.exchange.model;

import java.util.Collection;
import java.util.List;

/** Reads deals from a table. */
public final class DealLines {

    private DealLines() {}

    /**
     * The lines in the order of the table.
     *
     * @param reps who may be named in the table
     */
    public static Reading<List<ImportLine<FileDeal>>> read(
            Table table,
            ColumnMapping mapping,
            ImportSettings settings,
            Collection<RepName> reps,
            Limits limits,
            Deadline deadline) {
        var missing = mapping.missing(Subject.DEAL, settings.rep().isPresent());
        if (missing.isPresent()) {
            return new Reading.Refused<>(missing.get());
        }
        var cells = new Cells(mapping, settings, new RepFinder(reps));
        return DateOrder.of(table, mapping, settings, List.of(Field.OPENED, Field.CLOSED))
                .then(order -> table.each(new DealLine(cells, order)::read, limits, deadline));
    }
}
