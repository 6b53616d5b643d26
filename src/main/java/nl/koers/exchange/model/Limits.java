package nl.koers.exchange.model;

import java.time.Duration;

/**
 * How much one import may ask for.
 *
 * @param bytes size of the file
 * @param lines lines of the file, the header of a table not counted
 * @param time how long reading may take
 */
public record Limits(int bytes, int lines, Duration time) {

    public static final Limits STANDARD = new Limits(5 * 1024 * 1024, 50_000, Duration.ofSeconds(10));

    /** Characters in the name of a customer. */
    public static final int CUSTOMER = 200;

    /** Characters in the name of a colleague. */
    public static final int PERSON = 100;

    /** Characters in a note. */
    public static final int NOTE = 2_000;

    /** Characters in any other cell. */
    public static final int CELL = 200;

    /** Columns of a table. */
    public static final int COLUMNS = 250;

    public int megabytes() {
        return bytes / (1024 * 1024);
    }

    public long seconds() {
        return time.toSeconds();
    }
}
