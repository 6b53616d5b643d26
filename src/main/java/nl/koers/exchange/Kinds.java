package nl.koers.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Told;
import org.springframework.stereotype.Component;

/** All kinds of things that files hold, by what they are. */
@Component
class Kinds {

    private final Map<Subject, ImportKind<?>> kinds = new EnumMap<>(Subject.class);

    Kinds(List<ImportKind<?>> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.lines().subject(), kind));
    }

    ImportKind<?> of(Subject subject) {
        return Objects.requireNonNull(kinds.get(subject));
    }

    /** The same reader makes the same lines, so the kind is one of that type. */
    @SuppressWarnings("unchecked")
    <T extends Told<T>> ImportKind<T> of(LineReader<T> lines) {
        return (ImportKind<T>) of(lines.subject());
    }
}
