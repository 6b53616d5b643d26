package nl.koers.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
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

    /**
     * The tables, without what is nobody's business; or in one sentence why there is none. By the names of their sheets, the
     * one to begin with first; a file without sheets has one without a name.
     */
    public Reading<SequencedMap<String, Table>> sheets(byte[] file, Deadline deadline) {
        return isWorkbook(file)
                ? XlsxReader.read(file, limits, deadline).then(tables -> {
                    tables.replaceAll((sheet, table) -> PrivateRows.leaveOut(table));
                    return Reading.of(tables);
                })
                : read(file, "", deadline).then(table -> Reading.of(new LinkedHashMap<>(Map.of("", table))));
    }

    /**
     * One of the tables.
     *
     * @param sheet empty for the one to begin with
     */
    public Reading<Table> read(byte[] file, String sheet, Deadline deadline) {
        if (isWorkbook(file)) {
            return sheet.isEmpty()
                    ? sheets(file, deadline)
                            .then(tables -> Reading.of(tables.firstEntry().getValue()))
                    : XlsxReader.read(file, sheet, limits, deadline)
                            .then(table -> Reading.of(PrivateRows.leaveOut(table)));
        }
        if (file.length > limits.bytes()) {
            return Reading.refused("file.large", limits.megabytes());
        }
        return (magic(file).equals("d0cf11e0") ? oldOrLocked(file) : text(file, deadline))
                .then(table -> Reading.of(PrivateRows.leaveOut(table)));
    }

    private boolean isWorkbook(byte[] file) {
        return file.length <= limits.bytes() && magic(file).equals("504b0304");
    }

    private static String magic(byte[] file) {
        return HexFormat.of().formatHex(file, 0, Math.min(MAGIC, file.length));
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
