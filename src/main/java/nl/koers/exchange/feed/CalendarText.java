package nl.koers.exchange.feed;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.koers.exchange.model.PlainText;

/** Writes a calendar as RFC 5545 asks, in the zone of the team, which it describes. */
final class CalendarText {

    private static final String EVERY_HOUR = "PT1H";

    private CalendarText() {}

    static String of(String name, ZoneId zone, Locale locale, List<Entry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Koers//Koers//" + locale.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY_HOUR));
        FeedZone.described(zone, entries).ifPresent(calendar::add);
        entries.forEach(entry -> calendar.add(event(entry, zone)));
        return OctetFolding.fold(calendar.toString());
    }

    private static VEvent event(Entry entry, ZoneId zone) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence((int) entry.sequence()));
        event.add(new Summary(PlainText.clean(entry.title())));
        if (entry.time().isPresent()) {
            var start = entry.start(zone).orElseThrow();
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(start.plusMinutes(entry.minutes())));
        } else {
            event.add(new DtStart<>(entry.day()));
            event.add(new DtEnd<>(entry.day().plusDays(1)));
        }
        event.add(busy(entry));
        return event;
    }

    private static Transp busy(Entry entry) {
        return entry.isBusy() && entry.time().isPresent() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT;
    }
}
