package nl.koers.exchange.calendar;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.util.Strings;

/** The content lines of one component. */
record ContentLines(List<Property> lines) {

    ContentLines {
        lines = List.copyOf(lines);
    }

    List<Property> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    Optional<Property> first(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    /** The value of a line as people read it; empty where there is none. */
    String text(String name) {
        return first(name).map(line -> Strings.unescape(line.value())).orElse("");
    }

    Optional<ZoneOffset> offset(String name) {
        try {
            return first(name).map(line -> ZoneOffset.of(line.value().strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
