package nl.koers.norm;

import java.time.LocalDate;
import java.util.Optional;

interface RepNormRepository extends DatedRows<RepNormRow> {

    Optional<RepNormRow> findByTeamIdAndRepIdAndFromDay(long teamId, long repId, LocalDate fromDay);
}
