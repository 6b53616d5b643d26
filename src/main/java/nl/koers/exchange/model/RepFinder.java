package nl.koers.exchange.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.RepId;

/** Recognises reps by their name or e-mail address, in full; it never guesses. */
final class RepFinder {

    private final Map<String, RepId> byEmail = new HashMap<>();
    private final Map<String, RepId> byName = new HashMap<>();
    private final Map<RepId, String> names = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    RepFinder(Collection<RepName> reps) {
        for (var rep : reps) {
            byEmail.put(address(rep.email()), rep.id());
            names.put(rep.id(), rep.name());
            var name = PlainText.words(rep.name());
            var other = byName.put(name, rep.id());
            if (other != null && !other.equals(rep.id())) {
                shared.add(name);
            }
        }
    }

    /** The one of that number, who must be one of them. */
    Optional<RepId> numbered(String number) {
        return names.keySet().stream()
                .filter(rep -> String.valueOf(rep.value()).equals(number))
                .findFirst();
    }

    String nameOf(RepId rep) {
        return names.getOrDefault(rep, "");
    }

    /** Looks at both texts; either may be empty. */
    Reading<RepId> find(String name, String email) {
        if (!email.isBlank()) {
            return at(email);
        }
        if (name.isBlank()) {
            return Reading.refused("rep.missing");
        }
        return name.contains("@") ? at(name) : called(name);
    }

    private Reading<RepId> at(String email) {
        var rep = byEmail.get(address(email));
        return rep == null ? Reading.refused("rep.unknown", Excerpt.of(email)) : Reading.of(rep);
    }

    private Reading<RepId> called(String name) {
        var words = PlainText.words(name);
        if (shared.contains(words)) {
            return Reading.refused("rep.shared", Excerpt.of(name));
        }
        var rep = byName.get(words);
        return rep == null ? Reading.refused("rep.unknown", Excerpt.of(name)) : Reading.of(rep);
    }

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
