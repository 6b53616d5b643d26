package nl.koers.exchange.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import org.jspecify.annotations.Nullable;

/** Holds the lines of a file against what is there already. */
public final class Fates {

    private Fates() {}

    /** Colleagues may have things of the same key: two who visit a customer together. */
    private record Handle(Optional<RepId> whose, String key) {

        static Handle of(Told<?> line) {
            return new Handle(line.whose(), line.key());
        }
    }

    /**
     * The fate of every line, in the order of the file.
     *
     * @param existing what is there already
     */
    public static <T extends Told<T>> List<LineFate<T>> decide(List<ImportLine<T>> lines, Collection<T> existing) {
        var there = new HashMap<Handle, T>();
        existing.forEach(before -> there.put(Handle.of(before), before));
        var firstLines = new HashMap<Handle, Integer>();
        var fates = new ArrayList<LineFate<T>>(lines.size());
        for (var line : lines) {
            fates.add(new LineFate<>(
                    line.line(),
                    switch (line) {
                        case ImportLine.Bad<T> bad -> Fate.Refused.unread(bad.text(), bad.reason());
                        case ImportLine.Good<T> good -> {
                            var handle = Handle.of(good.draft());
                            var first = firstLines.putIfAbsent(handle, good.line());
                            yield first == null
                                    ? against(there.get(handle), good.draft())
                                    : Fate.Refused.of(
                                            good.draft(), twice(good.draft().key(), first));
                        }
                    }));
        }
        return List.copyOf(fates);
    }

    private static Reason twice(String key, int first) {
        return ImportKey.externalId(key)
                .map(number -> Reason.of("import.id.twice", first, Excerpt.of(number)))
                .orElseGet(() -> Reason.of("import.line.twice", first));
    }

    private static <T extends Told<T>> Fate<T> against(@Nullable T before, T draft) {
        if (before == null) {
            return new Fate.New<>(draft);
        }
        return draft.updateOf(before)
                .<Fate<T>>map(after -> new Fate.Changed<>(before, after))
                .orElseGet(() -> new Fate.Same<>(before));
    }
}
