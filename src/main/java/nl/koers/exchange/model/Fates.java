package nl.koers.exchange.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param elsewhere what is there already of the same keys, and of somebody else
     */
    public static <T extends Told<T>> List<LineFate<T>> decide(
            List<ImportLine<T>> lines, Collection<T> existing, Collection<T> elsewhere) {
        var there = new HashMap<Handle, T>();
        existing.forEach(before -> there.put(Handle.of(before), before));
        var given = given(lines, elsewhere);
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
                                    ? against(there.get(handle), given, good.draft())
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

    /** By key, without what the file tells to be still of the same person. */
    private static <T extends Told<T>> Map<String, T> given(List<ImportLine<T>> lines, Collection<T> elsewhere) {
        var given = new HashMap<String, T>();
        elsewhere.forEach(before -> given.put(before.key(), before));
        if (!given.isEmpty()) {
            for (var line : lines) {
                if (line instanceof ImportLine.Good<T> good) {
                    given.computeIfPresent(
                            good.draft().key(),
                            (key, before) -> good.draft().whose().equals(before.whose()) ? null : before);
                }
            }
        }
        return given;
    }

    /** A number may be given twice, so the same thing of somebody else has the same name too; the first line takes it. */
    private static <T extends Told<T>> Fate<T> against(@Nullable T own, Map<String, T> given, T draft) {
        if (own != null) {
            return against(own, draft);
        }
        var other = given.get(draft.key());
        if (other == null || !PlainText.words(other.name()).equals(PlainText.words(draft.name()))) {
            return new Fate.New<>(draft);
        }
        given.remove(draft.key());
        return draft.updateOf(other).isEmpty()
                ? Fate.Refused.of(draft, Reason.of("import.line.of-another"))
                : against(other, draft);
    }

    private static <T extends Told<T>> Fate<T> against(T before, T draft) {
        return draft.updateOf(before)
                .<Fate<T>>map(after -> new Fate.Changed<>(before, after))
                .orElseGet(() -> new Fate.Same<>(before));
    }
}
