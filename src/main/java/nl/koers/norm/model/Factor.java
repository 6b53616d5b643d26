package nl.koers.norm.model;

import java.math.BigDecimal;
import java.util.List;

/** One thing that made a week's norm (N13). */
public sealed interface Factor {

    /** What it multiplies by. */
    BigDecimal value();

    /**
     * The norm in force.
     *
     * @param own the rep's own norm, not the team's
     */
    record PerWeek(Norm norm, boolean own) implements Factor {

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(norm.perWeek());
        }
    }

    /**
     * Days worked of the five of a full week.
     *
     * @param worked in halves
     * @param why why they are not five; empty in a week that is only divided over two norms
     */
    record Days(BigDecimal worked, List<FewerDays> why) implements Factor {

        private static final BigDecimal ONE_OF_FIVE = new BigDecimal("0.2");

        public Days {
            why = List.copyOf(why);
        }

        @Override
        public BigDecimal value() {
            return worked.multiply(ONE_OF_FIVE);
        }
    }

    /** The field of play, where it is not existing customers only. */
    record Fop(FieldOfPlay fop, BigDecimal value) implements Factor {}
}
