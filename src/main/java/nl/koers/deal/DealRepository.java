package nl.koers.deal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Writes deals. */
interface DealRepository extends Repository<DealEntity, Long> {

    DealEntity saveAndFlush(DealEntity deal);

    void flush();

    /** Locked until the transaction ends. Ask before anything else is read, or the row may be older than the lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<DealEntity> findByTeamIdAndRepIdAndId(long teamId, long repId, long id);

    @Modifying
    @Query("""
            update DealEntity d set d.customerId = :into, d.version = d.version + 1
            where d.teamId = :team and d.customerId = :from""")
    int moveToCustomer(long team, long from, long into);
}
