package nl.koers.exchange.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.koers.kernel.RepId;

/** Whom a name may mean that is nobody's: turned around, shortened, misspelled, or before the @ of an address. */
final class NearNames {

    private static final int LETTERS_PER_SLIP = 5;
    private static final Set<String> SMALL =
            Set.of("de", "den", "der", "het", "ten", "ter", "van", "von", "v", "d", "t");

    private final List<RepName> reps;

    NearNames(Collection<RepName> reps) {
        this.reps = List.copyOf(reps);
    }

    /** The one that it may mean; empty for nobody and for more than one. */
    Optional<RepId> to(String text) {
        var name = text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
        var near = reps.stream().filter(rep -> isNear(name, rep.name())).toList();
        return near.size() == 1 ? Optional.of(near.getFirst().id()) : Optional.empty();
    }

    private static boolean isNear(String text, String name) {
        var one = words(text);
        var other = words(name);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return covers(one, other) || covers(other, one) || slips(PlainText.letters(text), PlainText.letters(name));
    }

    /** Each word of the shorter name stands in the longer one, or is its initial; one of them in full. */
    private static boolean covers(Set<String> longer, Set<String> shorter) {
        return shorter.stream().anyMatch(word -> word.length() > 1 && longer.contains(word))
                && shorter.stream()
                        .allMatch(word -> longer.stream()
                                .anyMatch(other -> other.equals(word)
                                        || (word.length() == 1 && other.startsWith(word))
                                        || (other.length() == 1 && word.startsWith(other))));
    }

    /** Whether the one may be the other with a slip of the pen. */
    static boolean slips(String one, String other) {
        var most = Math.max(1, Math.min(one.length(), other.length()) / LETTERS_PER_SLIP);
        return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
    }

    /** Letters to change, add or leave out. */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        Arrays.setAll(above, index -> index);
        for (var row = 1; row <= one.length(); row++) {
            var line = new int[above.length];
            line[0] = row;
            for (var column = 1; column < above.length; column++) {
                var change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                line[column] = Math.min(Math.min(line[column - 1], above[column]) + 1, above[column - 1] + change);
            }
            above = line;
        }
        return above[other.length()];
    }

    private static Set<String> words(String name) {
        return Arrays.stream(PlainText.words(name).split(" ", -1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
