package nl.koers.uikit.chart;

import java.time.LocalDate;
import java.util.List;

/** What stands along the bottom: one entry for each value of a series, in any order, the same one twice if need be. */
public sealed interface Axis {

    String label();

    /** How many values each series has. */
    int size();

    record Days(String label, List<LocalDate> days) implements Axis {

        public Days {
            days = List.copyOf(days);
        }

        @Override
        public int size() {
            return days.size();
        }
    }

    /**
     * Numbers of any kind.
     *
     * @param xs finite
     */
    record Numbers(String label, Unit unit, List<Double> xs) implements Axis {

        public Numbers {
            xs = List.copyOf(xs);
            if (!xs.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("a place along the axis is a finite number");
            }
        }

        @Override
        public int size() {
            return xs.size();
        }
    }
}
