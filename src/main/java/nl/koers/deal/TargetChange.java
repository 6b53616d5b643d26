package nl.koers.deal;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetSpan;
import nl.koers.identity.Scoped;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/**
 * One dated target that a manager sets or takes away.
 *
 * @param rep whose; empty for the team as a whole
 * @param span the year or quarter that it is for
 * @param from the day from which it holds, within the span
 * @param seen what the manager saw that begins on that very day; empty when nothing did
 * @param after what begins on that day from now on; empty takes the row away
 */
public record TargetChange(
        TeamId team,
        Optional<RepId> rep,
        TargetSpan span,
        LocalDate from,
        Optional<RevenueTarget> seen,
        Optional<RevenueTarget> after)
        implements Scoped {

    @Override
    public Optional<RepId> scopedRep() {
        return rep;
    }
}
