package nl.koers.exchange.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koers.exchange.calendar.Occurrences.Occurrence;
import nl.koers.exchange.model.CalendarContent;
import nl.koers.exchange.model.CalendarEntry;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.ImportLine;
import nl.koers.exchange.model.LeftOut;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Reason;

/** Gathers what the events of one calendar come to. */
final class Harvest {

    private final Occurrences occurrences;
    private final Zones zones;
    private final Limits limits;
    private final Deadline deadline;
    private final List<CalendarEntry> entries = new ArrayList<>();
    private final List<CalendarEntry> cancelled = new ArrayList<>();
    private final List<ImportLine.Bad<Draft>> refused = new ArrayList<>();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);

    Harvest(Occurrences occurrences, Zones zones, Limits limits, Deadline deadline) {
        this.occurrences = occurrences;
        this.zones = zones;
        this.limits = limits;
        this.deadline = deadline;
    }

    Reading<CalendarContent> of(List<Block> blocks, EventReader reader) {
        var events = new ArrayList<Event>();
        for (var block : blocks) {
            if (deadline.passed()) {
                return tooSlow();
            }
            switch (reader.read(block)) {
                case Reading.Parsed<Event> parsed -> events.add(parsed.value());
                case Reading.Refused<Event> no -> refuse(block.line(), EventReader.excerpt(block), no.reason());
            }
        }
        for (var series : Series.group(events)) {
            for (var event : series.events()) {
                take(
                        event,
                        series.isSingle(),
                        occurrences.of(event, series.planned(event, zones), series.replaced(zones)));
                if (deadline.passed()) {
                    return tooSlow();
                }
                if (entries.size() > limits.lines()) {
                    return Reading.refused("calendar.many", limits.lines());
                }
            }
        }
        entries.sort(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::time));
        refused.sort(Comparator.comparingInt(ImportLine.Bad::line));
        return Reading.of(new CalendarContent(entries, cancelled, refused, leftOut, zones.remarks()));
    }

    private void take(Event event, boolean isSingle, Reading<List<Occurrence>> found) {
        var why = event.leftOut();
        switch (found) {
            case Reading.Refused<List<Occurrence>> no -> {
                if (why.isEmpty()) {
                    refuse(event.line(), event.title(), no.reason());
                }
            }
            case Reading.Parsed<List<Occurrence>> parsed -> {
                var all = parsed.value();
                if (all.isEmpty()) {
                    leftOut.merge(LeftOut.OTHER_WEEKS, 1, Integer::sum);
                } else if (why.isEmpty()) {
                    all.forEach(occurrence -> entries.add(entry(event, isSingle, occurrence)));
                } else {
                    leftOut.merge(why.get(), all.size(), Integer::sum);
                    if (why.get() == LeftOut.CANCELLED) {
                        all.forEach(occurrence -> cancelled.add(entry(event, isSingle, occurrence)));
                    }
                }
            }
        }
    }

    private void refuse(int line, String text, Reason reason) {
        refused.add(new ImportLine.Bad<>(line, text, reason));
    }

    private <T> Reading<T> tooSlow() {
        return Reading.refused("file.slow", limits.seconds());
    }

    private static CalendarEntry entry(Event event, boolean isSingle, Occurrence occurrence) {
        return new CalendarEntry(
                event.line(),
                event.uid(),
                occurrence.planned(),
                isSingle,
                occurrence.start().toLocalDate(),
                occurrence.start().toLocalTime(),
                event.schedule().length(),
                event.title(),
                event.location(),
                event.people(),
                event.about());
    }
}
