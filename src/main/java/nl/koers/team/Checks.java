package nl.koers.team;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.koers.kernel.Reason;

/** What may not be stored, whoever asks. */
final class Checks {

    private static final int LONGEST_NAME = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    static final Reason UNKNOWN_REP = Reason.of("team.unknown-rep");

    private Checks() {}

    /** One to a hundred characters after trimming, none of them a control character. */
    static Optional<Reason> name(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            return Optional.of(Reason.of("team.name-missing"));
        }
        if (stripped.length() > LONGEST_NAME) {
            return Optional.of(Reason.of("team.name-too-long", LONGEST_NAME));
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Reason.of("team.name-unreadable"));
        }
        return Optional.empty();
    }

    /** A time zone by the name of a region, such as {@code Europe/Amsterdam}. */
    static Optional<Reason> zone(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone)
                ? Optional.empty()
                : Optional.of(Reason.of("team.unknown-zone"));
    }

    static Optional<Reason> day(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST)
                ? Optional.of(Reason.of("team.day-outside"))
                : Optional.empty();
    }

    /** Days in their order, both possible. */
    static Optional<Reason> days(LocalDate first, LocalDate last) {
        return day(first).or(() -> day(last)).or(() -> reversed(first, last));
    }

    private static Optional<Reason> reversed(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.of(Reason.of("team.days-reversed")) : Optional.empty();
    }
}
