package nl.koers.exchange.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes part in an event.
 *
 * @param own the address of the one whose calendar it is
 */
record People(String own) {

    private static final Set<String> THINGS = Set.of("ROOM", "RESOURCE");
    private static final int MOST = 200;
    private static final String MAIL = "mailto:";

    /** The addresses of organiser and attendees; rooms are no people. */
    Set<String> in(ContentLines lines) {
        return Stream.concat(lines.all("ORGANIZER").stream(), lines.all("ATTENDEE").stream())
                .limit(MOST)
                .filter(line -> !THINGS.contains(line.parameter("CUTYPE").toUpperCase(Locale.ROOT)))
                .flatMap(line -> address(line).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one whose calendar it is will not come. */
    boolean declined(ContentLines lines) {
        return lines.all("ATTENDEE").stream()
                .filter(line -> "DECLINED".equalsIgnoreCase(line.parameter("PARTSTAT")))
                .anyMatch(line -> address(line).filter(own::equalsIgnoreCase).isPresent());
    }

    private static Optional<String> address(Property line) {
        var value = line.value().strip().toLowerCase(Locale.ROOT);
        var address = value.startsWith(MAIL)
                ? value.substring(MAIL.length())
                : line.parameter("EMAIL").toLowerCase(Locale.ROOT);
        return Optional.of(address).filter(text -> text.indexOf('@') > 0);
    }
}
