package nl.koers.exchange.calendar;

import static nl.koers.exchange.Import.AMSTERDAM;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.koers.exchange.Import;
import nl.koers.exchange.model.CalendarContent;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;

/** Calendars as tests write them. */
final class Calendars {

    /** 16 to 29 November 2026. */
    static final Period WEEKS = Period.of(new SalesWeek(2026, 47), new SalesWeek(2026, 48));

    private Calendars() {}

    /** A calendar with one event of these lines; end and names are added. */
    static byte[] event(String... lines) {
        return calendar("BEGIN:VEVENT\r\nUID:1\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
    }

    static byte[] calendar(String... parts) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//NL\r\n" + String.join("\r\n", parts)
                        + "\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Reading<CalendarContent> read(byte[] file) {
        return read(file, WEEKS);
    }

    static Reading<CalendarContent> read(byte[] file, Period weeks) {
        return new CalendarReader(Limits.STANDARD)
                .read(file, weeks, AMSTERDAM, "anna@koers.example", Import.deadline());
    }

    /** When the entries are, as day and time. */
    static List<String> times(byte[] file) {
        return times(file, WEEKS);
    }

    static List<String> times(byte[] file, Period weeks) {
        return read(file, weeks).get().entries().stream()
                .map(entry -> entry.day() + " " + entry.time())
                .toList();
    }

    /** Why the only event was refused. */
    static String refusal(byte[] file) {
        var content = read(file).get();
        if (!content.entries().isEmpty() || content.refused().size() != 1) {
            throw new AssertionError("not refused: " + content);
        }
        return content.refused().getFirst().reason().key();
    }
}
