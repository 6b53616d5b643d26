package nl.koers.exchange.export;

import java.util.Iterator;
import java.util.List;

/**
 * A table that leaves Koers.
 *
 * @param columns their names, in the order of the cells
 * @param rows read while they are written
 */
record Extract(List<String> columns, Iterator<List<Cell>> rows) {

    Extract {
        columns = List.copyOf(columns);
    }

    static Extract of(List<String> columns, List<List<Cell>> rows) {
        return new Extract(columns, rows.iterator());
    }
}
