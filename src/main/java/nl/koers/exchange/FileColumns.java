package nl.koers.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.CrmExport;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Table;
import nl.koers.kernel.Reason;

/**
 * The columns of a file, to choose from.
 *
 * @param subject what its lines are
 * @param header their names; empty ones where the file has none
 * @param samples the first rows
 * @param rows how many rows there are
 * @param recognised which column seems to hold what
 * @param crm whose export it seems to be
 * @param remarks what of the file is no line
 */
public record FileColumns(
        Subject subject,
        List<String> header,
        List<Table.Row> samples,
        int rows,
        ColumnMapping recognised,
        Optional<CrmExport> crm,
        List<Reason> remarks) {

    private static final int SAMPLES = 3;

    static FileColumns of(Table table, Collection<Subject> subjects, boolean repKnown) {
        return new FileColumns(
                        Subject.APPOINTMENT,
                        table.header(),
                        table.rows().stream().limit(SAMPLES).toList(),
                        table.rows().size(),
                        new ColumnMapping(Map.of()),
                        CrmExport.of(table.header()),
                        table.remarks())
                .as(Subject.guess(table.header(), subjects, repKnown));
    }

    /** The same file, when its lines are something else. */
    public FileColumns as(Subject other) {
        return new FileColumns(other, header, samples, rows, ColumnMapping.recognise(header, other), crm, remarks);
    }
}
