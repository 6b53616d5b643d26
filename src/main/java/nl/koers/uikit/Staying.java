package nl.koers.uikit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rows stay where they are when their order changes: as many as can, and first of all those that nobody moved. A row
 * that is taken up, even for a moment, loses the cursor of whoever types in it.
 */
public final class Staying {

    private static final int NOWHERE = -1;

    private Staying() {}

    /**
     * Those that keep their order among each other; all others have to be moved around them.
     *
     * @param before as they stand, each of them once
     * @param after the same ones as they shall stand
     * @param moved whether somebody moved one, so that it is the one to take up
     */
    public static <T> Set<T> of(List<T> before, List<T> after, Predicate<T> moved) {
        var size = before.size();
        var places = before.stream().mapToInt(after::indexOf).toArray();
        var weights = new int[size];
        var previous = new int[size];
        var heaviest = NOWHERE;
        for (var i = 0; i < size; i++) {
            previous[i] = NOWHERE;
            for (var j = 0; j < i; j++) {
                if (places[j] < places[i] && (previous[i] == NOWHERE || weights[j] > weights[previous[i]])) {
                    previous[i] = j;
                }
            }
            // one that nobody moved weighs more than all together that were
            weights[i] =
                    (moved.test(before.get(i)) ? 1 : size + 1) + (previous[i] == NOWHERE ? 0 : weights[previous[i]]);
            if (heaviest == NOWHERE || weights[i] > weights[heaviest]) {
                heaviest = i;
            }
        }
        var staying = new HashSet<T>();
        for (var i = heaviest; i != NOWHERE; i = previous[i]) {
            staying.add(before.get(i));
        }
        return staying;
    }
}
