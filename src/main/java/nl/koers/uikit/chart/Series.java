package nl.koers.uikit.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a picture. Its lists have a value for each entry of the axis; null, and whatever is not finite, means that
 * there is no value.
 */
public sealed interface Series {

    String name();

    Tone tone();

    /** All lists of values it has. */
    Stream<List<@Nullable Double>> columns();

    record Line(String name, Tone tone, boolean dashed, List<@Nullable Double> ys) implements Series {

        public Line {
            ys = kept(ys);
        }

        @Override
        public Stream<List<@Nullable Double>> columns() {
            return Stream.of(ys);
        }
    }

    /** The space between two lines, such as the middle 80 % of what may come. */
    record Band(String name, Tone tone, List<@Nullable Double> lows, List<@Nullable Double> highs) implements Series {

        public Band {
            lows = kept(lows);
            highs = kept(highs);
        }

        @Override
        public Stream<List<@Nullable Double>> columns() {
            return Stream.of(lows, highs);
        }
    }

    /**
     * A dot for each value.
     *
     * @param names for each entry of the axis, written at the dots; empty if they have none
     */
    record Points(String name, Tone tone, List<@Nullable Double> ys, List<String> names) implements Series {

        public Points {
            ys = kept(ys);
            names = List.copyOf(names);
            if (!names.isEmpty() && names.size() != ys.size()) {
                throw new IllegalArgumentException("all points have a name, or none");
            }
        }

        public Points(String name, Tone tone, List<@Nullable Double> ys) {
            this(name, tone, ys, List.of());
        }

        @Override
        public Stream<List<@Nullable Double>> columns() {
            return Stream.of(ys);
        }
    }

    record Bars(String name, Tone tone, List<@Nullable Double> ys) implements Series {

        public Bars {
            ys = kept(ys);
        }

        @Override
        public Stream<List<@Nullable Double>> columns() {
            return Stream.of(ys);
        }
    }

    /** Estimates, each with its interval. */
    record Whiskers(
            String name,
            Tone tone,
            List<@Nullable Double> lows,
            List<@Nullable Double> middles,
            List<@Nullable Double> highs)
            implements Series {

        public Whiskers {
            lows = kept(lows);
            middles = kept(middles);
            highs = kept(highs);
        }

        @Override
        public Stream<List<@Nullable Double>> columns() {
            return Stream.of(lows, middles, highs);
        }
    }

    private static List<@Nullable Double> kept(List<@Nullable Double> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }
}
