package nl.koers.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.koers.exchange.csv.CsvReader;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.FileDeal;
import nl.koers.exchange.model.ImportLine;
import nl.koers.exchange.model.ImportSettings;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.RepName;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Table;
import nl.koers.exchange.sheet.TableReader;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;

/** What the tests of the import share: a team, a day, files. */
public final class Import {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final RepId ANNA = new RepId(1);
    public static final RepId BO = new RepId(2);
    public static final List<RepName> TEAM = List.of(
            new RepName(ANNA, "Anna de Vries", "anna@koers.example"), new RepName(BO, "Bo Jansen", "bo@koers.example"));
    public static final ImportSettings SETTINGS = ImportSettings.of(AMSTERDAM, TODAY);

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private Import() {}

    public static Deadline deadline() {
        return Deadline.in(InstantSource.fixed(NOW), Limits.STANDARD.time());
    }

    /** A deadline that has passed after it was asked for a number of times: time without waiting. */
    public static Deadline deadlineAfter(int questions) {
        var asked = new AtomicLong();
        return Deadline.in(() -> NOW.plusSeconds(asked.getAndIncrement()), Duration.ofSeconds(questions));
    }

    public static byte[] utf8(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The tables in a file of any kind, by their sheets. */
    public static Reading<SequencedMap<String, Table>> sheets(byte[] file) {
        return new TableReader(Limits.STANDARD).sheets(file, deadline());
    }

    /** The table on one sheet. */
    public static Reading<Table> table(byte[] file, String sheet) {
        return new TableReader(Limits.STANDARD).read(file, sheet, deadline());
    }

    /** The table in a file of any kind. */
    public static Reading<Table> table(byte[] file) {
        return table(file, "");
    }

    /** The appointments in a file of any kind, with the columns that its header names. */
    public static Reading<List<ImportLine<Draft>>> read(byte[] file) {
        return table(file).then(table -> appointments(table, SETTINGS));
    }

    /** The deals in a file of any kind. */
    public static Reading<List<ImportLine<FileDeal>>> deals(byte[] file) {
        return table(file)
                .then(table -> LineReader.DEALS.read(
                        table,
                        ColumnMapping.recognise(table.header(), Subject.DEAL),
                        SETTINGS,
                        TEAM,
                        Limits.STANDARD,
                        deadline()));
    }

    private static Reading<List<ImportLine<Draft>>> appointments(Table table, ImportSettings settings) {
        return LineReader.APPOINTMENTS.read(
                table,
                ColumnMapping.recognise(table.header(), Subject.APPOINTMENT),
                settings,
                TEAM,
                Limits.STANDARD,
                deadline());
    }

    /** Reads a file as it is, with the columns that its header names. */
    public static Reading<List<ImportLine<Draft>>> csv(byte[] file) {
        return csv(file, SETTINGS);
    }

    public static Reading<List<ImportLine<Draft>>> csv(byte[] file, ImportSettings settings) {
        return new CsvReader(Limits.STANDARD).read(file, deadline()).then(table -> appointments(table, settings));
    }

    public static <T> T draft(ImportLine<T> line) {
        return switch (line) {
            case ImportLine.Good<T> good -> good.draft();
            case ImportLine.Bad<T> bad -> throw new AssertionError(bad);
        };
    }

    public static <T> Reason reason(ImportLine<T> line) {
        return switch (line) {
            case ImportLine.Good<T> good -> throw new AssertionError(good);
            case ImportLine.Bad<T> bad -> bad.reason();
        };
    }

    public static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return bytes;
    }
}
