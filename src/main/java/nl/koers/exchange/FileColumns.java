package nl.koers.exchange;

import java.util.List;
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

    static FileColumns of(Table table, Subject subject) {
        return new FileColumns(
                subject,
                table.header(),
                table.rows().stream().limit(SAMPLES).toList(),
                table.rows().size(),
                ColumnMapping.recognise(table.header(), subject),
                CrmExport.of(table.header()),
                table.remarks());
    }
}
