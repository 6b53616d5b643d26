package nl.koers.exchange.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/**
 * Reads the content lines of a component that Koers looks at. It uses only the syntax of ical4j, not its model of a
 * calendar: that one registers the time zones of every file for the whole Java process.
 */
final class BlockReader implements ContentHandler {

    private static final Set<String> WANTED = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "EXRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "SEQUENCE",
            "SUMMARY",
            "LOCATION",
            "DESCRIPTION",
            "STATUS",
            "CLASS",
            "ATTENDEE",
            "ORGANIZER",
            "URL",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "X-MICROSOFT-CDO-ALLDAYEVENT",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL",
            "X-GOOGLE-CONFERENCE");

    private final List<Property> properties = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();
    private String value = "";

    private BlockReader() {}

    /** Empty where the lines break the syntax. */
    static Optional<ContentLines> read(Block block) {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nBEGIN:X\r\n");
        block.lines().stream()
                .filter(BlockReader::isWanted)
                .forEach(line -> text.append(plain(line)).append("\r\n"));
        text.append("END:X\r\nEND:VCALENDAR\r\n");
        var reader = new BlockReader();
        try {
            new CalendarParserImpl(true).parse(new StringReader(text.toString()), reader);
            return Optional.of(new ContentLines(reader.properties));
        } catch (IOException | ParserException broken) {
            return Optional.empty();
        }
    }

    private static boolean isWanted(String line) {
        var end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
            end++;
        }
        return end < line.length() && WANTED.contains(line.substring(0, end).toUpperCase(Locale.ROOT));
    }

    /** Without control characters, which the tokeniser takes for spaces. */
    private static String plain(String line) {
        return line.replaceAll("\\p{Cntrl}", " ").strip();
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {}

    @Override
    public void endComponent(String name) {}

    @Override
    public void startProperty(String name) {
        parameters.clear();
        value = "";
    }

    @Override
    public void parameter(String name, String text) {
        parameters.put(name.toUpperCase(Locale.ROOT), text.replace("\"", "").strip());
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String name) {
        properties.add(new Property(name.toUpperCase(Locale.ROOT), Map.copyOf(parameters), value));
    }
}
