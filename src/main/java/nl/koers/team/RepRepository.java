package nl.koers.team;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RepRepository extends Repository<Rep, Long> {

    Rep save(Rep rep);

    Optional<Rep> findByTeamIdAndId(long teamId, long id);

    /** All reps of a team, former ones too, in the team's own order. */
    List<Rep> findByTeamIdOrderByPositionAscIdAsc(long teamId);

    /** The rep, and nobody else writes it or its leave until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Rep r where r.teamId = :teamId and r.id = :id")
    Optional<Rep> lock(long teamId, long id);

    @Query("select coalesce(max(r.position), 0) from Rep r where r.teamId = :teamId")
    int lastPosition(long teamId);

    void delete(Rep rep);
}
