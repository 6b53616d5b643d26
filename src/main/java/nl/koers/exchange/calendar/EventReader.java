package nl.koers.exchange.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koers.exchange.model.LeftOut;
import nl.koers.exchange.model.PlainText;
import nl.koers.exchange.model.Reading;

/** Reads one event. */
final class EventReader {

    private static final int LONGEST_TEXT = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Set<String> PUBLIC = Set.of("", "PUBLIC");

    private final Zones zones;
    private final People people;

    EventReader(Zones zones, People people) {
        this.zones = zones;
        this.people = people;
    }

    Reading<Event> read(Block block) {
        if (!block.isWhole()) {
            return Reading.refused("event.cut");
        }
        return BlockReader.read(block)
                .map(lines ->
                        Schedule.read(lines, zones).then(schedule -> Reading.of(event(block.line(), lines, schedule))))
                .orElseGet(() -> Reading.refused("event.unreadable"));
    }

    /** Its title, to recognise it by when it can't be read; nothing of a private one. */
    static String excerpt(Block block) {
        return BlockReader.read(block)
                .filter(lines -> !isPrivate(lines))
                .map(lines -> shortText(lines, "SUMMARY"))
                .orElse("");
    }

    private Event event(int line, ContentLines lines, Schedule schedule) {
        var title = shortText(lines, "SUMMARY");
        var uid = lines.text("UID").strip();
        var sequence = lines.text("SEQUENCE").strip();
        return new Event(
                line,
                uid.isEmpty() ? schedule.start().local() + " " + title : uid,
                NUMBER.matcher(sequence).matches() ? Integer.parseInt(sequence) : 0,
                lines.first("RECURRENCE-ID").flatMap(WrittenTime::of),
                schedule,
                leftOut(lines, schedule),
                title,
                shortText(lines, "LOCATION"),
                people.in(lines),
                about(lines));
    }

    private Optional<LeftOut> leftOut(ContentLines lines, Schedule schedule) {
        if ("CANCELLED".equalsIgnoreCase(lines.text("STATUS").strip())) {
            return Optional.of(LeftOut.CANCELLED);
        }
        if (isPrivate(lines)) {
            return Optional.of(LeftOut.PRIVATE);
        }
        if (people.declined(lines)) {
            return Optional.of(LeftOut.DECLINED);
        }
        var marked = "TRUE"
                .equalsIgnoreCase(lines.text("X-MICROSOFT-CDO-ALLDAYEVENT").strip());
        return marked || schedule.isAllDay() ? Optional.of(LeftOut.ALL_DAY) : Optional.empty();
    }

    /** RFC 5545: a class that one doesn't know is private. */
    private static boolean isPrivate(ContentLines lines) {
        return !PUBLIC.contains(lines.text("CLASS").strip().toUpperCase(Locale.ROOT));
    }

    private static String shortText(ContentLines lines, String name) {
        var text = lines.text(name);
        return PlainText.clean(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    private static String about(ContentLines lines) {
        return String.join(
                        " ",
                        lines.text("DESCRIPTION"),
                        lines.text("URL"),
                        lines.text("X-GOOGLE-CONFERENCE"),
                        lines.text("X-MICROSOFT-SKYPETEAMSMEETINGURL"))
                .strip();
    }
}
