package nl.koers.norm;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.TeamNorm;
import org.jspecify.annotations.Nullable;

/** A stored norm of a team, from a day on. */
@Entity
@Table(name = "team_norm")
@SuppressWarnings("UnusedVariable") // the keys are read by the database only
class TeamNormRow implements DatedRow<TeamNorm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long teamId;
    private LocalDate fromDay;
    private int norm;
    private BigDecimal newBusinessFactor;
    private String changedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TeamNormRow() {}

    static TeamNormRow of(TeamId team, LocalDate from) {
        var row = new TeamNormRow();
        row.teamId = team.value();
        row.fromDay = from;
        return row;
    }

    @Override
    public void become(TeamNorm value, String by) {
        norm = value.norm().perWeek();
        newBusinessFactor = value.newBusinessFactor();
        changedBy = by;
    }

    @Override
    public String changedBy() {
        return changedBy;
    }
}
