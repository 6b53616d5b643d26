package nl.koers.team.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From the first to the last working day, both included (N2).
 *
 * @param last empty while no end is known
 */
public record Employment(LocalDate first, Optional<LocalDate> last) {

    public Employment {
        if (last.filter(end -> end.isBefore(first)).isPresent()) {
            throw new IllegalArgumentException("the last working day lies before the first: " + first + " to " + last);
        }
    }

    public static Employment since(LocalDate first) {
        return new Employment(first, Optional.empty());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
    }
}
