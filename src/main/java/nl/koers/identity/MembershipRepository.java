package nl.koers.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface MembershipRepository extends JpaRepository<MembershipEntity, Long> {

    boolean existsByAccountIdAndTeamId(long accountId, long teamId);

    boolean existsByRepId(long repId);

    /** Locked, so that two managers can't end each other's role at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<MembershipEntity> findLockedByTeamIdOrderById(long teamId);
}
