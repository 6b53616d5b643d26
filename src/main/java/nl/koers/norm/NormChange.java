package nl.koers.norm;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.identity.Scoped;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.norm.model.TeamNorm;

/** One dated row that a manager sets or takes away (N1, N4). */
public sealed interface NormChange extends Scoped {

    /** The day on which the row begins. */
    LocalDate from();

    /** What the manager saw that begins on that very day; empty when nothing did. */
    Optional<?> seen();

    /** What begins on that day from now on; empty takes the row away. */
    Optional<?> after();

    /** The norm of the team and what new business carries of it. */
    record OfTeam(TeamId team, LocalDate from, Optional<TeamNorm> seen, Optional<TeamNorm> after)
            implements NormChange {}

    /** A rep's own norm. */
    record OfRep(TeamId team, RepId rep, LocalDate from, Optional<PersonalNorm> seen, Optional<PersonalNorm> after)
            implements NormChange {

        @Override
        public Optional<RepId> scopedRep() {
            return Optional.of(rep);
        }
    }

    /** A rep's field of play. */
    record OfFop(TeamId team, RepId rep, LocalDate from, Optional<FieldOfPlay> seen, Optional<FieldOfPlay> after)
            implements NormChange {

        @Override
        public Optional<RepId> scopedRep() {
            return Optional.of(rep);
        }
    }
}
