package nl.koers.team;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RepPatternRepository extends Repository<RepPattern, Long> {

    RepPattern save(RepPattern pattern);

    void delete(RepPattern pattern);

    Optional<RepPattern> findByTeamIdAndRepIdAndFromDay(long teamId, long repId, LocalDate fromDay);

    void deleteByTeamIdAndRepId(long teamId, long repId);
}
