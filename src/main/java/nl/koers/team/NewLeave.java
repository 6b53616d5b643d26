package nl.koers.team;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.identity.Scoped;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;

/**
 * Somebody will be away, or was.
 *
 * @param worked what is still worked on each of the days: nothing, or half a day
 * @param reason why, asked of a manager when the first week is closed (N10); else it may be empty
 */
public record NewLeave(
        TeamId team, RepId rep, LocalDate first, LocalDate last, AbsenceKind kind, DayPart worked, String reason)
        implements Scoped {

    @Override
    public Optional<RepId> scopedRep() {
        return Optional.of(rep);
    }
}
