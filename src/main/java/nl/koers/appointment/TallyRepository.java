package nl.koers.appointment;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.team.model.Kind;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Writes tallies. */
interface TallyRepository extends Repository<TallyEntity, Long> {

    /** Locked until the transaction ends, and the gap too when there is none: of two who enter the first, one is retried. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<TallyEntity> findByTeamIdAndRepIdAndWeekFirstDayAndKind(
            long teamId, long repId, LocalDate weekFirstDay, Kind kind);

    TallyEntity save(TallyEntity tally);
}
