package nl.koers.exchange.calendar;

import java.time.ZoneId;
import nl.koers.exchange.model.CalendarContent;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.TextFile;
import nl.koers.kernel.Period;

/** Reads the calendar of one person from a file. */
public final class CalendarReader {

    private final Limits limits;

    public CalendarReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * What happens in some weeks. An event that can't be read is refused with its reason; the others go on.
     *
     * @param zone of the team, also for times without a zone
     * @param own the e-mail address of the person
     */
    public Reading<CalendarContent> read(byte[] file, Period weeks, ZoneId zone, String own, Deadline deadline) {
        return TextFile.read(file, limits)
                .then(text -> text.lines().count() > limits.lines()
                        ? Reading.refused("file.long", limits.lines())
                        : BlockSplitter.split(text))
                .then(blocks -> {
                    var zones = new Zones(blocks.stream().filter(Block::isZone).toList(), zone, deadline);
                    var harvest = new Harvest(new Occurrences(weeks, zone, zones, deadline), zones, limits, deadline);
                    return harvest.of(
                            blocks.stream().filter(block -> !block.isZone()).toList(),
                            new EventReader(zones, new People(own)));
                });
    }
}
