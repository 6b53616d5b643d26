package nl.koers.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Period;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import org.jspecify.annotations.Nullable;

/** A stored stretch of leave or illness. */
@Entity
@Table(name = "absence")
@SuppressWarnings("UnusedVariable") // read by the database only
class AbsenceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long teamId;
    private long repId;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Enumerated(EnumType.STRING)
    private DayPart worked;

    private long createdBy;
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AbsenceEntity() {}

    static AbsenceEntity of(NewLeave leave, AccountId by, Instant now) {
        var absence = new AbsenceEntity();
        absence.teamId = leave.team().value();
        absence.repId = leave.rep().value();
        absence.firstDay = leave.first();
        absence.lastDay = leave.last();
        absence.kind = leave.kind();
        absence.worked = leave.worked();
        absence.createdBy = by.value();
        absence.createdAt = now;
        return absence;
    }

    LeaveEntry entry() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new LeaveEntry(id, new Period(firstDay, lastDay), kind, worked);
    }
}
