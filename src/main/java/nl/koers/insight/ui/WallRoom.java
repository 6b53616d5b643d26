package nl.koers.insight.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.koers.insight.model.Quadrant;

/**
 * How so many people find room on one wall: lists of names stand beside each other, more of them where more people are, and as
 * many as let the letters be largest.
 *
 * @param left lists beside each other where the target is short, at least 1
 * @param right lists beside each other where it is met, at least 1
 * @param lines under each other in the fullest list of all rows together
 */
record WallRoom(int left, int right, int lines) {

    private static final int MOST_LISTS = 6;

    /** A longer name takes a second line. */
    private static final int ON_ONE_LINE = 17;

    /** What the title of a card below the quadrants takes, in lines. */
    private static final int TITLE = 3;

    /** What the advice of a quadrant takes that is too narrow to have it beside its title, in lines. */
    private static final int ADVICE = 2;

    /** So many lines take as much of the height as one list takes of the width. */
    private static final int LINES_TO_A_LIST = 5;

    /** @param names of who stands where; a quadrant may be missing */
    static WallRoom of(Map<Quadrant, List<String>> names) {
        return IntStream.rangeClosed(2, MOST_LISTS)
                .boxed()
                .flatMap(lists -> IntStream.range(1, lists).mapToObj(left -> room(names, left, lists - left)))
                .min(Comparator.comparingInt(WallRoom::smallness).thenComparingInt(WallRoom::lines))
                .orElseThrow();
    }

    int lists() {
        return left + right;
    }

    /** The more of it, the smaller the letters: either the width or the height is what they must fit in. */
    private int smallness() {
        return Math.max(lists() * LINES_TO_A_LIST, lines);
    }

    private static WallRoom room(Map<Quadrant, List<String>> names, int left, int right) {
        var met = Math.max(corner(names, Quadrant.QUALITY, left), corner(names, Quadrant.ON_COURSE, right));
        var under = Math.max(corner(names, Quadrant.FORCE, left), corner(names, Quadrant.TARGET_TOO_LOW, right));
        var outside = QuadrantCard.OUTSIDE.stream().filter(names::containsKey).toList();
        var below = outside.stream()
                .mapToInt(quadrant -> TITLE + lines(names, quadrant, (left + right) / outside.size()))
                .max()
                .orElse(0);
        return new WallRoom(left, right, met + under + below);
    }

    private static int corner(Map<Quadrant, List<String>> names, Quadrant quadrant, int lists) {
        return lines(names, quadrant, lists) + (lists == 1 ? ADVICE : 0);
    }

    private static int lines(Map<Quadrant, List<String>> names, Quadrant quadrant, int lists) {
        var all = names.getOrDefault(quadrant, List.of()).stream()
                .mapToInt(name -> Math.ceilDiv(name.length(), ON_ONE_LINE))
                .sum();
        return Math.ceilDiv(all, lists);
    }
}
