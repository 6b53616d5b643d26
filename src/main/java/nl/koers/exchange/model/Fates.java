package nl.koers.exchange.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.kernel.Reason;

/** Holds the lines of a file against what is there already. */
public final class Fates {

    private Fates() {}

    /**
     * The fate of every line, in the order of the file.
     *
     * @param existing what was imported before, by key
     */
    public static List<LineFate> decide(List<ImportLine> lines, Map<String, Draft> existing) {
        var firstLines = new HashMap<String, Integer>();
        var fates = new ArrayList<LineFate>(lines.size());
        for (var line : lines) {
            fates.add(new LineFate(
                    line.line(),
                    switch (line) {
                        case ImportLine.Bad bad -> new Fate.Refused(bad.text(), bad.reason());
                        case ImportLine.Good good -> {
                            var first = firstLines.putIfAbsent(good.draft().key(), good.line());
                            yield first == null ? against(existing, good.draft()) : twice(good.draft(), first);
                        }
                    }));
        }
        return List.copyOf(fates);
    }

    /** The fate of one line that stands alone. */
    public static Fate against(Map<String, Draft> existing, Draft draft) {
        var before = existing.get(draft.key());
        if (before == null) {
            return new Fate.New(draft);
        }
        return draft.updateOf(before)
                .<Fate>map(after -> new Fate.Changed(before, after))
                .orElseGet(() -> new Fate.Same(before));
    }

    private static Fate twice(Draft draft, int first) {
        return new Fate.Refused(draft.day() + " " + draft.customer(), Reason.of("import.line.twice", first));
    }
}
