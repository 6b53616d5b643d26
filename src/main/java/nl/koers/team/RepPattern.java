package nl.koers.team;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.koers.team.model.WeekPattern;
import org.jspecify.annotations.Nullable;

/** A stored weekly pattern, from a day on. */
@Entity
@Table(name = "rep_pattern")
@SuppressWarnings("UnusedVariable") // read by the database only
class RepPattern {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long teamId;
    private long repId;
    private LocalDate fromDay;
    private String days;
    private String changedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RepPattern() {}

    static RepPattern of(Rep rep, LocalDate from, WeekPattern pattern, String by) {
        var row = new RepPattern();
        row.teamId = rep.team().value();
        row.repId = rep.id().value();
        row.fromDay = from;
        row.become(pattern, by);
        return row;
    }

    void become(WeekPattern pattern, String by) {
        days = PatternLetters.write(pattern);
        changedBy = by;
    }

    WeekPattern pattern() {
        return PatternLetters.read(days);
    }

    String changedBy() {
        return changedBy;
    }
}
