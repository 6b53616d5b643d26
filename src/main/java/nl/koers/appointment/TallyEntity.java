package nl.koers.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import org.jspecify.annotations.Nullable;

/** A stored tally. */
@Entity
@Table(name = "tally")
class TallyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long teamId;

    @Column(updatable = false)
    private long repId;

    @Column(updatable = false)
    private LocalDate weekFirstDay;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Kind kind;

    private int number;

    @Column
    private Instant changedAt;

    private String changedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TallyEntity() {}

    static TallyEntity none(TeamId team, RepId rep, Tally tally) {
        var entity = new TallyEntity();
        entity.teamId = team.value();
        entity.repId = rep.value();
        entity.weekFirstDay = tally.week().first();
        entity.kind = tally.kind();
        return entity;
    }

    int number() {
        return number;
    }

    String changedBy() {
        return changedBy;
    }

    void become(int wanted, String by, Instant now) {
        number = wanted;
        changedBy = by;
        changedAt = now;
    }
}
