package nl.koers.norm;

import java.time.LocalDate;
import java.util.Optional;

interface RepFopRepository extends DatedRows<RepFopRow> {

    Optional<RepFopRow> findByTeamIdAndRepIdAndFromDay(long teamId, long repId, LocalDate fromDay);
}
