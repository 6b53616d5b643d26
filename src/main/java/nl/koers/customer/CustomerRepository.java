package nl.koers.customer;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Writes customers. What it returns is locked until the transaction ends. */
interface CustomerRepository extends Repository<CustomerEntity, Long> {

    /** Adds a customer unless the team has one with that key, also when two people do so at once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into customer (team_id, name, name_key, created_at) values (:team, :name, :key, :now)
            on duplicate key update id = id""")
    void addIfMissing(long team, String name, String key, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CustomerEntity> findByTeamIdAndNameKey(long teamId, String nameKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<CustomerEntity> findByTeamIdAndIdInOrderById(long teamId, Collection<Long> ids);

    /** Those that led to one customer now lead to another. */
    @Modifying
    @Query("update CustomerEntity c set c.mergedInto = :into where c.mergedInto = :from")
    void redirect(long from, long into);

    void flush();
}
