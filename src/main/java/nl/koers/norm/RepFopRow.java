package nl.koers.norm;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.FieldOfPlay;
import org.jspecify.annotations.Nullable;

/** A stored field of play of a rep, from a day on. */
@Entity
@Table(name = "rep_fop")
@SuppressWarnings("UnusedVariable") // the keys are read by the database only
class RepFopRow implements DatedRow<FieldOfPlay> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long teamId;
    private long repId;
    private LocalDate fromDay;
    private BigDecimal newShare;
    private String changedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RepFopRow() {}

    static RepFopRow of(TeamId team, RepId rep, LocalDate from) {
        var row = new RepFopRow();
        row.teamId = team.value();
        row.repId = rep.value();
        row.fromDay = from;
        return row;
    }

    @Override
    public void become(FieldOfPlay value, String by) {
        newShare = value.newShare();
        changedBy = by;
    }

    @Override
    public String changedBy() {
        return changedBy;
    }
}
