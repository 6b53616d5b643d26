package nl.koers.exchange;

import java.util.List;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Table;

/**
 * The columns of a file, to choose from.
 *
 * @param subject what its lines are
 * @param header their names; empty ones where the file has none
 * @param samples the first rows
 * @param rows how many rows there are
 * @param recognised which column seems to hold what
 */
public record FileColumns(
        Subject subject, List<String> header, List<Table.Row> samples, int rows, ColumnMapping recognised) {

    private static final int SAMPLES = 3;

    static FileColumns of(Table table, Subject subject) {
        return new FileColumns(
                subject,
                table.header(),
                table.rows().stream().limit(SAMPLES).toList(),
                table.rows().size(),
                ColumnMapping.recognise(table.header(), subject));
    }
}
