package nl.koers.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineFate;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.RepId;

/**
 * What an import would do; nothing is written yet.
 *
 * @param lines in the order of the file
 * @param names of the reps
 * @param <T> what the lines tell
 */
public record Preview<T extends Told<T>>(List<LineFate<T>> lines, Map<RepId, String> names) {

    public Preview {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    public List<T> added() {
        return fates().flatMap(fate -> fate instanceof Fate.New<T>(var draft) ? Stream.of(draft) : Stream.empty())
                .toList();
    }

    public List<Fate.Changed<T>> changed() {
        return fates().flatMap(fate -> fate instanceof Fate.Changed<T> changed ? Stream.of(changed) : Stream.empty())
                .toList();
    }

    /** How many lines stay out. */
    public int refused() {
        return (int) fates().filter(Fate.Refused.class::isInstance).count();
    }

    /** The last days of the lines that are refused because their closed week wants a reason (N10). */
    List<LocalDate> unexplained() {
        return fates().flatMap(fate -> fate instanceof Fate.Refused<T> refused
                                && refused.reason().key().equals("week.reason-missing")
                        ? refused.draft().flatMap(Told::lastDay).stream()
                        : Stream.empty())
                .toList();
    }

    private Stream<Fate<T>> fates() {
        return lines.stream().map(LineFate::fate);
    }
}
