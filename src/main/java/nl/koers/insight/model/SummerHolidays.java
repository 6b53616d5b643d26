package nl.koers.insight.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.Period;
import nl.koers.team.model.SchoolRegion;

/**
 * The summer holidays of the Dutch schools (F4). The dates are set by the minister and stand, with their source, in
 * {@code summer-holidays.csv} beside this class; a year that is not set yet has none.
 */
public final class SummerHolidays {

    private static final String FILE = "summer-holidays.csv";

    private final Map<Key, Period> periods;

    private SummerHolidays(Map<Key, Period> periods) {
        this.periods = Map.copyOf(periods);
    }

    /** Reads the dates that come with Koers. */
    public static SummerHolidays read() {
        try (var file = SummerHolidays.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + FILE);
            }
            return parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The holiday of a region in a calendar year, its Saturday to its Sunday; empty when it is not known. */
    public Optional<Period> in(SchoolRegion region, int year) {
        return Optional.ofNullable(periods.get(new Key(region, year)));
    }

    private static SummerHolidays parse(InputStream file) throws IOException {
        var periods = new HashMap<Key, Period>();
        new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(";", -1))
                .forEach(cells -> {
                    var period = new Period(LocalDate.parse(cells[1]), LocalDate.parse(cells[2]));
                    periods.put(
                            new Key(
                                    SchoolRegion.valueOf(cells[0]),
                                    period.first().getYear()),
                            period);
                });
        return new SummerHolidays(periods);
    }

    private record Key(SchoolRegion region, int year) {}
}
