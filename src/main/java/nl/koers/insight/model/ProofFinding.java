package nl.koers.insight.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.koers.kernel.RepId;

/** What the proof page may say (F5). */
public sealed interface ProofFinding {

    /** Rep-weeks with a known past of twelve weeks, and orders in them. */
    int repWeeks();

    int orders();

    /**
     * Not enough data yet.
     *
     * @param weeksMore until there may be enough, at the pace of now; empty when no order ever came
     */
    record NotYet(int repWeeks, int orders, OptionalInt weeksMore) implements ProofFinding {}

    /** Enough weeks, but appointments hardly differ within persons, so nothing can be told. */
    record NoVariation(int repWeeks, int orders) implements ProofFinding {}

    /**
     * The naive and the honest relation side by side.
     *
     * @param naive over all rep-weeks: strong reps and good months are in it
     * @param honest within the person and the month, added up over 0 to 12 weeks
     * @param lags of the honest relation, week by week; they add up to it
     * @param saturation empty when the data show none
     * @param all rep-weeks as the naive relation sees them
     * @param own the same less what belongs to the person and the month, as the honest relation sees them
     * @param without reps without whom the conclusion would be another
     */
    record Proof(
            int repWeeks,
            int orders,
            Estimate naive,
            Estimate honest,
            List<Lag> lags,
            Optional<Saturation> saturation,
            List<Dot> all,
            List<Dot> own,
            List<Without> without)
            implements ProofFinding {

        public Proof {
            lags = List.copyOf(lags);
            all = List.copyOf(all);
            own = List.copyOf(own);
            without = List.copyOf(without);
        }
    }

    /** What goes together with an appointment so many weeks later. */
    record Lag(int weeks, Estimate effect) {}

    /**
     * More appointments go together with less and less.
     *
     * @param above appointments per week above which it is less
     * @param upTo per appointment up to there
     * @param beyond per appointment beyond
     */
    record Saturation(double above, double upTo, double beyond) {}

    /** The honest relation without one rep. */
    record Without(RepId rep, Estimate honest) {}
}
