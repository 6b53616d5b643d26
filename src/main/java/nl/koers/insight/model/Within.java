package nl.koers.insight.model;

import java.util.Arrays;
import java.util.HashMap;

/**
 * Takes out of figures what belongs to the person and what belongs to the month, so that only differences within a person
 * and a month are left (F5): fixed effects of two kinds, by taking means off in turn until nothing changes (Guimarães and
 * Portugal 2010). A good month lifts a strong rep by more than a weak one, so from four people on a month also takes off what
 * is proportional to the person's size; otherwise strong reps in good months would look like an effect.
 */
final class Within {

    private static final int MOST_ROUNDS = 100;
    private static final double STILL = 1e-7;
    private static final int FEWEST_PEOPLE = 4;

    private final int[] people;
    private final int[] months;
    private final double[] sizes;
    private final int peopleCount;
    private final int monthCount;

    /**
     * @param people and months of each row
     * @param pace of each row; a person's size is the mean of it
     */
    Within(int[] people, int[] months, double[] pace) {
        this.people = numbered(people);
        this.months = numbered(months);
        peopleCount = 1 + Arrays.stream(this.people).max().orElse(-1);
        monthCount = 1 + Arrays.stream(this.months).max().orElse(-1);
        var rest = pace.clone();
        takeOff(rest, this.people, peopleCount);
        sizes = new double[pace.length];
        Arrays.setAll(sizes, row -> pace[row] - rest[row]);
        takeOff(sizes, this.months, monthCount);
    }

    /** How many figures are used up. */
    int used() {
        return peopleCount + monthCount - 1 + (isProportional() ? monthCount : 0);
    }

    private boolean isProportional() {
        return peopleCount >= FEWEST_PEOPLE;
    }

    double[] of(double[] column) {
        var left = column.clone();
        var scale = Math.sqrt(Arrays.stream(column).map(x -> x * x).average().orElse(0)) + Double.MIN_NORMAL;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var moved = Math.max(takeOff(left, people, peopleCount), takeOff(left, months, monthCount));
            if (isProportional()) {
                moved = Math.max(moved, takeOffSlopes(left));
            }
            if (moved < STILL * scale) {
                break;
            }
        }
        return left;
    }

    private static double takeOff(double[] column, int[] groups, int count) {
        var sums = new double[count];
        var sizes = new int[count];
        for (var i = 0; i < column.length; i++) {
            sums[groups[i]] += column[i];
            sizes[groups[i]]++;
        }
        var moved = 0.0;
        for (var group = 0; group < count; group++) {
            sums[group] /= sizes[group];
            moved = Math.max(moved, Math.abs(sums[group]));
        }
        for (var i = 0; i < column.length; i++) {
            column[i] -= sums[groups[i]];
        }
        return moved;
    }

    private double takeOffSlopes(double[] column) {
        var products = new double[monthCount];
        var squares = new double[monthCount];
        for (var i = 0; i < column.length; i++) {
            products[months[i]] += column[i] * sizes[i];
            squares[months[i]] += sizes[i] * sizes[i];
        }
        var moved = 0.0;
        for (var i = 0; i < column.length; i++) {
            var off = squares[months[i]] > STILL ? products[months[i]] / squares[months[i]] * sizes[i] : 0;
            column[i] -= off;
            moved = Math.max(moved, Math.abs(off));
        }
        return moved;
    }

    private static int[] numbered(int[] names) {
        var numbers = new HashMap<Integer, Integer>();
        return Arrays.stream(names)
                .map(name -> numbers.computeIfAbsent(name, fresh -> numbers.size()))
                .toArray();
    }
}
