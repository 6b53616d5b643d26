package nl.koers.exchange;

import java.util.List;
import java.util.Map;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineFate;
import nl.koers.kernel.RepId;

/**
 * What an import would do; nothing is written yet.
 *
 * @param lines in the order of the file
 * @param names of the reps
 */
public record Preview(List<LineFate> lines, Map<RepId, String> names) {

    public Preview {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    public List<Draft> added() {
        return fates(Fate.New.class).stream().map(Fate.New::draft).toList();
    }

    public List<Fate.Changed> changed() {
        return fates(Fate.Changed.class);
    }

    public int count(Class<? extends Fate> fate) {
        return fates(fate).size();
    }

    private <F extends Fate> List<F> fates(Class<F> fate) {
        return lines.stream()
                .map(LineFate::fate)
                .filter(fate::isInstance)
                .map(fate::cast)
                .toList();
    }
}
