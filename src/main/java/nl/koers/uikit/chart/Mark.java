package nl.koers.uikit.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named place along the bottom: a line across the picture, or a shaded stretch if it has an end. */
public sealed interface Mark {

    String label();

    /** Today, a course change, a holiday; the last day belongs to it. */
    record Days(String label, LocalDate from, @Nullable LocalDate until) implements Mark {

        public Days(String label, LocalDate day) {
            this(label, day, null);
        }
    }

    record Numbers(String label, double from, @Nullable Double until) implements Mark {

        public Numbers(String label, double at) {
            this(label, at, null);
        }
    }
}
