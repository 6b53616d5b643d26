package nl.koers.norm;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.Norm;
import nl.koers.norm.model.PersonalNorm;
import org.jspecify.annotations.Nullable;

/** A stored norm of a rep, from a day on; without a number the norm of the team holds again. */
@Entity
@Table(name = "rep_norm")
@SuppressWarnings("UnusedVariable") // the keys are read by the database only
class RepNormRow implements DatedRow<PersonalNorm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long teamId;
    private long repId;
    private LocalDate fromDay;
    private @Nullable Integer norm;
    private String changedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RepNormRow() {}

    static RepNormRow of(TeamId team, RepId rep, LocalDate from) {
        var row = new RepNormRow();
        row.teamId = team.value();
        row.repId = rep.value();
        row.fromDay = from;
        return row;
    }

    @Override
    public void become(PersonalNorm value, String by) {
        norm = value.norm().map(Norm::perWeek).orElse(null);
        changedBy = by;
    }

    @Override
    public String changedBy() {
        return changedBy;
    }
}
