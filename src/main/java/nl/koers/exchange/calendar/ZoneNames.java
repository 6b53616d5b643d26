package nl.koers.exchange.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the time zone behind the names that calendar programs give it. */
final class ZoneNames {

    /** Names of Windows, as Outlook writes them, for the zones in which European teams meet. */
    private static final Map<String, String> WINDOWS = Map.ofEntries(
            Map.entry("W. Europe Standard Time", "Europe/Amsterdam"),
            Map.entry("Romance Standard Time", "Europe/Brussels"),
            Map.entry("Central Europe Standard Time", "Europe/Prague"),
            Map.entry("Central European Standard Time", "Europe/Warsaw"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("Greenwich Standard Time", "Atlantic/Reykjavik"),
            Map.entry("E. Europe Standard Time", "Europe/Chisinau"),
            Map.entry("FLE Standard Time", "Europe/Helsinki"),
            Map.entry("GTB Standard Time", "Europe/Athens"),
            Map.entry("Turkey Standard Time", "Europe/Istanbul"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("Pacific Standard Time", "America/Los_Angeles"));

    private ZoneNames() {}

    static Optional<ZoneId> find(String name) {
        var plain = name.replace("\"", "").strip();
        var windows = WINDOWS.get(plain);
        return windows == null ? suffix(plain) : Optional.of(ZoneId.of(windows));
    }

    /** Some programs put their own path before the name: {@code /mozilla.org/20050126_1/Europe/Amsterdam}. */
    private static Optional<ZoneId> suffix(String name) {
        var parts = name.split("/", -1);
        return IntStream.range(0, parts.length)
                .mapToObj(from -> String.join("/", Arrays.asList(parts).subList(from, parts.length)))
                .flatMap(candidate -> known(candidate).stream())
                .findFirst();
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
