package nl.koers.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.koers.exchange.csv.CsvReader;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.PrivateRows;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.Table;

/** Reads the table in a file, whatever kind of file it is: that is seen by what it holds, never by its name. */
public final class TableReader {

    private static final int MAGIC = 4;
    private static final int BEGINNING = 400;

    /** What some programs call an Excel file. */
    private static final List<String> WEB_PAGES = List.of("<html", "<!doctype", "<?xml", "<table", "<meta");

    private final Limits limits;

    public TableReader(Limits limits) {
        this.limits = limits;
    }

    /** The table, without what is nobody's business; or in one sentence why there is none. */
    public Reading<Table> read(byte[] file, Deadline deadline) {
        if (file.length > limits.bytes()) {
            return Reading.refused("file.large", limits.megabytes());
        }
        var magic = HexFormat.of().formatHex(file, 0, Math.min(MAGIC, file.length));
        var table = switch (magic) {
            case "504b0304" -> XlsxReader.read(file, limits, deadline);
            case "d0cf11e0" -> oldOrLocked(file);
            default -> text(file, deadline);
        };
        return table.then(read -> Reading.of(PrivateRows.leaveOut(read)));
    }

    private Reading<Table> text(byte[] file, Deadline deadline) {
        var beginning = new String(file, 0, Math.min(BEGINNING, file.length), StandardCharsets.ISO_8859_1)
                .replaceAll("[^\\x20-\\x7e]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (beginning.startsWith("begin:vcalendar")) {
            return Reading.refused("file.calendar");
        }
        if (WEB_PAGES.stream().anyMatch(beginning::startsWith)) {
            return Reading.refused("file.web-page");
        }
        return new CsvReader(limits).read(file, deadline);
    }

    /** Both are made of the same kind of container; a password puts the new kind into the old container. */
    private static Reading<Table> oldOrLocked(byte[] file) {
        var locked = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (var at = 0; at + locked.length <= file.length; at++) {
            if (file[at] == locked[0] && Arrays.equals(file, at, at + locked.length, locked, 0, locked.length)) {
                return Reading.refused("sheet.locked");
            }
        }
        return Reading.refused("sheet.old");
    }
}
