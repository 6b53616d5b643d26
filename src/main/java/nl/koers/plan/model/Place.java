package nl.koers.plan.model;

/**
 * Where an item stands among its like: a text that sorts by its characters, with room between any two. Moving an item
 * changes that item alone.
 */
public final class Place {

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int MIDDLE = DIGITS.length() / 2;

    private Place() {}

    /**
     * A place between two others.
     *
     * @param before where the item above stands, empty when there is none
     * @param after where the item below stands, empty when there is none; sorts after {@code before}
     */
    public static String between(String before, String after) {
        if (!after.isEmpty() && before.compareTo(after) >= 0) {
            throw new IllegalArgumentException("not in order: " + before + ", " + after);
        }
        var place = new StringBuilder();
        var isBelow = after.isEmpty();
        for (var at = 0; ; at++) {
            var low = digit(before, at, 0);
            var high = isBelow ? DIGITS.length() : digit(after, at, DIGITS.length());
            if (high - low > 1) {
                return place.append(DIGITS.charAt(after.isEmpty() ? step(low) : (low + high) / 2))
                        .toString();
            }
            place.append(DIGITS.charAt(low));
            isBelow |= low < high;
        }
    }

    /** Lists grow at their end, so what is added last leaves most of the room behind it. */
    private static int step(int low) {
        return low == 0 ? MIDDLE : low + 1;
    }

    private static int digit(String place, int at, int beyond) {
        return at < place.length() ? DIGITS.indexOf(place.charAt(at)) : beyond;
    }
}
