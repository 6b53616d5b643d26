package nl.koers.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.kernel.RepId;
import org.jspecify.annotations.Nullable;

/** A stored revenue target, from a day on. */
@Entity
@Table(name = "revenue_target")
@SuppressWarnings("UnusedVariable") // the keys are read by the database only
class TargetRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long teamId;
    private @Nullable Long repId;

    @Column(name = "span")
    private String written;

    private LocalDate fromDay;
    private BigDecimal amount;
    private String season;
    private String reason;
    private String changedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TargetRow() {}

    static TargetRow of(TargetChange change) {
        var row = new TargetRow();
        row.teamId = change.team().value();
        row.repId = change.rep().map(RepId::value).orElse(null);
        row.written = change.span().toString();
        row.fromDay = change.from();
        return row;
    }

    void become(RevenueTarget target, String by) {
        amount = target.amount().amount();
        season = target.season().toString();
        reason = target.reason();
        changedBy = by;
    }

    String changedBy() {
        return changedBy;
    }
}
