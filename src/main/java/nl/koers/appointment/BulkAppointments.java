package nl.koers.appointment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.customer.CustomerName;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments by the thousand, in batches. */
@Repository
class BulkAppointments {

    private static final int BATCH = 1000;

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    BulkAppointments(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    /** By whom and when. */
    record Stamp(String by, Instant now) {}

    Set<String> knownKeys(TeamId team, RepId rep, Collection<String> keys) {
        return sql
                .sql("""
                        select import_key from appointment
                        where team_id = :team and rep_id = :rep and import_key in (:keys)""")
                .param("team", team.value())
                .param("rep", rep.value())
                .param("keys", keys)
                .query(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A key that somebody else imported in the meantime is left alone. */
    void add(WeekGuard.Asked asked, Map<CustomerName, CustomerId> customers, List<NewAppointment> lines, Stamp stamp) {
        batches.batchUpdate("""
                insert into appointment (team_id, rep_id, created_at, created_by, changed_at, changed_by,
                                         customer_id, day, at_time, kind, state, note, import_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update id = id""", lines, BATCH, (row, line) -> {
            row.setLong(1, asked.team().value());
            row.setLong(2, asked.rep().value());
            row.setObject(3, LocalDateTime.ofInstant(stamp.now(), ZoneOffset.UTC));
            row.setString(4, stamp.by());
            row.setObject(5, LocalDateTime.ofInstant(stamp.now(), ZoneOffset.UTC));
            row.setString(6, stamp.by());
            row.setLong(
                    7,
                    Objects.requireNonNull(customers.get(CustomerName.typed(line.customer())))
                            .value());
            fill(row, line);
        });
    }

    private static void fill(PreparedStatement row, NewAppointment line) throws SQLException {
        row.setObject(8, line.day());
        row.setObject(9, line.time().orElse(null));
        row.setString(10, line.kind().name());
        row.setString(11, line.state().name());
        row.setString(12, line.note().strip());
        row.setString(13, line.importKey());
    }
}
