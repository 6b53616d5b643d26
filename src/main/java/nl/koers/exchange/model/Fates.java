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
    public static <T extends Told<T>> List<LineFate<T>> decide(List<ImportLine<T>> lines, Map<String, T> existing) {
        var firstLines = new HashMap<String, Integer>();
        var fates = new ArrayList<LineFate<T>>(lines.size());
        for (var line : lines) {
            fates.add(new LineFate<>(
                    line.line(),
                    switch (line) {
                        case ImportLine.Bad<T> bad -> Fate.Refused.unread(bad.text(), bad.reason());
                        case ImportLine.Good<T> good -> {
                            var first = firstLines.putIfAbsent(good.draft().key(), good.line());
                            yield first == null
                                    ? against(existing, good.draft())
                                    : Fate.Refused.of(good.draft(), Reason.of("import.line.twice", first));
                        }
                    }));
        }
        return List.copyOf(fates);
    }

    /** The fate of one line that stands alone. */
    public static <T extends Told<T>> Fate<T> against(Map<String, T> existing, T draft) {
        var before = existing.get(draft.key());
        if (before == null) {
            return new Fate.New<>(draft);
        }
        return draft.updateOf(before)
                .<Fate<T>>map(after -> new Fate.Changed<>(before, after))
                .orElseGet(() -> new Fate.Same<>(before));
    }
}
