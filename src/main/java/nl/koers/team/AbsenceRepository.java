package nl.koers.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceRepository extends Repository<AbsenceEntity, Long> {

    AbsenceEntity save(AbsenceEntity absence);

    void delete(AbsenceEntity absence);

    Optional<AbsenceEntity> findByTeamIdAndRepIdAndId(long teamId, long repId, long id);

    /** Latest first. */
    List<AbsenceEntity> findByTeamIdAndRepIdOrderByFirstDayDescIdDesc(long teamId, long repId);

    @Query("""
            select a from AbsenceEntity a where a.teamId = :teamId and a.repId = :repId
            and a.firstDay <= :last and a.lastDay >= :first order by a.firstDay limit 1""")
    Optional<AbsenceEntity> overlapping(long teamId, long repId, LocalDate first, LocalDate last);
}
