package nl.koers.norm;

import java.time.LocalDate;
import java.util.Optional;

interface TeamNormRepository extends DatedRows<TeamNormRow> {

    Optional<TeamNormRow> findByTeamIdAndFromDay(long teamId, LocalDate fromDay);
}
