package nl.koers.exchange.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Something that stands in a calendar.
 *
 * @param uid the same for the same thing, whatever becomes of it
 * @param sequence goes up with every change
 * @param changedAt when it was changed last
 * @param time empty for something of the whole day
 * @param minutes how long it takes, where it has a time
 * @param isBusy whether it takes time, rather than being due on that day
 */
record Entry(
        String uid,
        long sequence,
        Instant changedAt,
        String title,
        LocalDate day,
        Optional<LocalTime> time,
        int minutes,
        boolean isBusy) {

    /** Empty for something of the whole day. */
    Optional<ZonedDateTime> start(ZoneId zone) {
        return time.map(at -> day.atTime(at).atZone(zone));
    }
}
