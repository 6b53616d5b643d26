package nl.koers.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<InvitationEntity, Long> {

    Optional<InvitationEntity> findByTokenHash(String tokenHash);

    /** Locked, so that a link is used once even by two clicks at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<InvitationEntity> findLockedByTokenHash(String tokenHash);

    /** Ends what else was sent to somebody who joined a team, or no longer belongs to it. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update InvitationEntity link set link.expiresAt = :now
            where link.teamId = :team and link.email = :email and link.usedAt is null""")
    void endInto(long team, String email, Instant now);

    /** Ends links to a new password when there is one. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update InvitationEntity link set link.expiresAt = :now
            where link.teamId is null and link.email = :email and link.usedAt is null""")
    void endNewPassword(String email, Instant now);
}
