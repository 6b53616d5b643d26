package nl.koers.exchange.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.kernel.RepId;

/**
 * One occurrence of an event in a calendar.
 *
 * @param line where the event begins in the file, from 1
 * @param uid names the event in all its occurrences
 * @param planned when this occurrence was planned first; it stays when the occurrence moves
 * @param isOnce it is the only occurrence; then its name alone says which one it is, wherever it moves
 * @param day in the zone of the team
 * @param time in the zone of the team
 * @param length zero where the calendar gives none
 * @param people e-mail addresses of organiser and attendees, in lower case
 * @param about description and links, to look for signs in; never stored
 */
public record CalendarEntry(
        int line,
        String uid,
        Instant planned,
        boolean isOnce,
        LocalDate day,
        LocalTime time,
        Duration length,
        String title,
        String location,
        Set<String> people,
        String about) {

    /** The same for the same occurrence in every calendar of the rep. */
    public String key(RepId rep) {
        return ImportKey.ofEvent(rep, uid, isOnce ? Instant.EPOCH : planned);
    }

    /** By which what happens only once was known in the first version of Koers. */
    public Optional<String> formerKey(RepId rep) {
        return isOnce ? Optional.of(ImportKey.ofEvent(rep, uid, planned)) : Optional.empty();
    }

    /** All keys under which it may be kept. */
    public Stream<String> keys(RepId rep) {
        return Stream.concat(Stream.of(key(rep)), formerKey(rep).stream());
    }
}
