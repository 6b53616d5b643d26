package nl.koers.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.deal.model.DealCourse;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** A stored deal. It is never deleted; one that comes to nothing is lost. */
@Entity
@Table(name = "deal")
class DealEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long teamId;

    private long repId;

    private long customerId;

    @Column(updatable = false)
    private @Nullable Long appointmentId;

    private LocalDate openedOn;
    private @Nullable BigDecimal estimate;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private DealState state;

    private @Nullable LocalDate closedOn;
    private @Nullable BigDecimal value;
    private String why;
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
    protected DealEntity() {}

    static DealEntity of(
            TeamId team, RepId rep, Optional<AppointmentId> from, DealContent content, String by, Instant now) {
        var deal = new DealEntity();
        deal.teamId = team.value();
        deal.repId = rep.value();
        deal.appointmentId = from.map(AppointmentId::value).orElse(null);
        deal.createdAt = now;
        deal.createdBy = by;
        deal.become(content, by, now);
        return deal;
    }

    DealId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new DealId(id);
    }

    long version() {
        return version;
    }

    String changedBy() {
        return changedBy;
    }

    DealContent content() {
        var course = new DealCourse(
                openedOn,
                Optional.ofNullable(estimate).map(Money::new),
                state,
                Optional.ofNullable(closedOn),
                Optional.ofNullable(value).map(Money::new),
                why);
        return new DealContent(new CustomerId(customerId), course, note);
    }

    /** It is somebody else's from now on. */
    void handOver(RepId to, String by, Instant now) {
        repId = to.value();
        changedBy = by;
        changedAt = now;
    }

    void become(DealContent content, String by, Instant now) {
        customerId = content.customer().value();
        openedOn = content.course().openedOn();
        estimate = content.course().estimate().map(Money::amount).orElse(null);
        state = content.course().state();
        closedOn = content.course().closedOn().orElse(null);
        value = content.course().value().map(Money::amount).orElse(null);
        why = content.course().why();
        note = content.note();
        changedBy = by;
        changedAt = now;
    }
}
