package nl.koers.deal;

import java.util.List;
import java.util.Optional;
import nl.koers.deal.model.NewBusinessCeiling;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;

/**
 * What a change of a target does.
 *
 * @param whole the year or quarter
 * @param parts its quarters, or the months of a quarter; those that change
 * @param reps the targets of all reps together in the same period
 * @param team the team's own target in it, where it has one
 * @param ceiling what pure new business may be asked in it without a reason
 */
public record TargetEffect(Part whole, List<Part> parts, Part reps, Optional<Money> team, NewBusinessCeiling ceiling) {

    public TargetEffect {
        parts = List.copyOf(parts);
    }

    /** What was asked in a period and will be; empty where there is no target. */
    public record Part(Period period, Optional<Money> before, Optional<Money> after) {

        boolean changes() {
            return !before.equals(after);
        }
    }
}
