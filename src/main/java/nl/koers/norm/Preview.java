package nl.koers.norm;

import java.util.List;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.NormEffect;

/**
 * What a change does to the norms of weeks.
 *
 * @param reps only those for whom it changes anything, in the order in which they are shown
 * @param until the last week that was looked at; what goes on until then may go on after it
 */
public record Preview(List<OfRep> reps, SalesWeek until) {

    public Preview {
        reps = List.copyOf(reps);
    }

    /** What it does to one rep: at least one effect. */
    public record OfRep(RepId rep, String name, List<NormEffect> effects) {

        public OfRep {
            effects = List.copyOf(effects);
        }
    }
}
