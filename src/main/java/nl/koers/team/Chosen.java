package nl.koers.team;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.team.model.Kind;

/** How a choice of several is stored: joined by commas, so that {@code find_in_set} finds one. */
final class Chosen {

    private Chosen() {}

    static String write(Collection<?> chosen) {
        return chosen.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    static Set<String> keys(String stored) {
        return Arrays.stream(stored.split(",", -1))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<Kind> kinds(String stored) {
        return keys(stored).stream().map(Kind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
