package nl.koers.exchange.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row, so that its length costs no memory. */
interface Sheet extends Closeable {

    /** The names of the columns; first and once. */
    void header(List<String> names) throws IOException;

    void row(List<Cell> cells) throws IOException;
}
