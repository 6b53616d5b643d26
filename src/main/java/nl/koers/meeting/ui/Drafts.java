package nl.koers.meeting.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.meeting.Decision;
import nl.koers.meeting.model.PointId;

/** What somebody typed and did not send yet; it is there again when its point is. */
final class Drafts {

    /** @param point empty for what is parked */
    record Place(Decision.Kind kind, Optional<PointId> point) {}

    private final Map<Place, String> typed = new HashMap<>();

    String at(Place place) {
        return typed.getOrDefault(place, "");
    }

    void keep(Place place, String text) {
        if (text.isBlank()) {
            typed.remove(place);
        } else {
            typed.put(place, text);
        }
    }

    boolean has(Place place) {
        return typed.containsKey(place);
    }
}
