package nl.koers.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored appointment. It is never deleted; one that does not take place is cancelled. */
@Entity
@Table(name = "appointment")
class AppointmentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long teamId;

    private long repId;

    private long customerId;
    private LocalDate day;

    /** By the clock on the wall, so it is stored without any zone. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime atTime;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private State state;

    private String note;

    @Version
    private long version;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    @Column
    private Instant changedAt;

    private String changedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AppointmentEntity() {}

    static AppointmentEntity of(TeamId team, RepId rep, AppointmentContent content, String by, Instant now) {
        var appointment = new AppointmentEntity();
        appointment.teamId = team.value();
        appointment.repId = rep.value();
        appointment.createdAt = now;
        appointment.createdBy = by;
        appointment.become(content, by, now);
        return appointment;
    }

    AppointmentId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new AppointmentId(id);
    }

    long version() {
        return version;
    }

    String changedBy() {
        return changedBy;
    }

    AppointmentContent content() {
        return new AppointmentContent(new CustomerId(customerId), day, Optional.ofNullable(atTime), kind, state, note);
    }

    /** It is somebody else's from now on. */
    void handOver(RepId to) {
        repId = to.value();
    }

    void become(AppointmentContent content, String by, Instant now) {
        customerId = content.customer().value();
        day = content.day();
        atTime = content.time().orElse(null);
        kind = content.kind();
        state = content.state();
        note = content.note();
        changedBy = by;
        changedAt = now;
    }
}
