package nl.koers.deal;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.RepId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Writes revenue targets. */
interface TargetRepository extends Repository<TargetRow, Long> {

    TargetRow save(TargetRow row);

    void delete(TargetRow row);

    @Query("""
            select t from TargetRow t
            where t.teamId = :team and coalesce(t.repId, 0) = :rep and t.written = :span and t.fromDay = :from""")
    Optional<TargetRow> find(long team, long rep, String span, LocalDate from);

    default Optional<TargetRow> find(TargetChange change) {
        return find(
                change.team().value(),
                change.rep().map(RepId::value).orElse(0L),
                change.span().toString(),
                change.from());
    }
}
