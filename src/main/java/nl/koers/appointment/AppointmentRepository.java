package nl.koers.appointment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Writes appointments. */
interface AppointmentRepository extends Repository<AppointmentEntity, Long> {

    AppointmentEntity saveAndFlush(AppointmentEntity appointment);

    void flush();

    /** Locked until the transaction ends. Ask before anything else is read, or the row may be older than the lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AppointmentEntity> findByTeamIdAndRepIdAndId(long teamId, long repId, long id);

    @Modifying
    @Query("""
            update AppointmentEntity a set a.customerId = :into, a.version = a.version + 1
            where a.teamId = :team and a.customerId = :from""")
    int moveToCustomer(long team, long from, long into);
}
