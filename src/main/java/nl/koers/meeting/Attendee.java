package nl.koers.meeting;

import java.util.Optional;

/**
 * Somebody of the team at one meeting.
 *
 * @param present empty when nobody said so
 * @param rating what he or she gave at the end, 1 to 10
 */
public record Attendee(TeamPerson person, Optional<Boolean> present, Optional<Integer> rating) {

    public boolean isPresent() {
        return present.orElse(false);
    }
}
