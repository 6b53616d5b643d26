package nl.koers.insight.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mean of rep-weeks that are alike, for a picture of many weeks that can be read (F5).
 *
 * @param pace appointments per week
 * @param outcome orders or euros per week
 * @param weeks how many rep-weeks it stands for
 */
public record Dot(double pace, double outcome, int weeks) {

    private static final int MOST = 12;

    /** Twelve groups of equally many rep-weeks, from the lowest pace to the highest; no group is split over equal paces. */
    static List<Dot> of(double[] paces, double[] outcomes) {
        var order = IntStream.range(0, paces.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> paces[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        var cuts = IntStream.range(1, MOST)
                .map(group -> from(group * order.length / MOST, order, paces))
                .toArray();
        var ends = IntStream.concat(Arrays.stream(cuts), IntStream.of(order.length))
                .distinct()
                .sorted()
                .toArray();
        return IntStream.range(0, ends.length)
                .filter(i -> ends[i] > (i == 0 ? 0 : ends[i - 1]))
                .mapToObj(i -> mean(Arrays.copyOfRange(order, i == 0 ? 0 : ends[i - 1], ends[i]), paces, outcomes))
                .toList();
    }

    /** The first row of the same pace. */
    private static int from(int at, int[] order, double[] paces) {
        var first = at;
        while (first > 0 && paces[order[first - 1]] == paces[order[at]]) {
            first--;
        }
        return first;
    }

    private static Dot mean(int[] rows, double[] paces, double[] outcomes) {
        return new Dot(
                Arrays.stream(rows).mapToDouble(row -> paces[row]).average().orElse(0),
                Arrays.stream(rows).mapToDouble(row -> outcomes[row]).average().orElse(0),
                rows.length);
    }
}
