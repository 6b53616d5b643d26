package nl.koers.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.customer.CustomerName;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments by the thousand, hundreds at once. */
@Repository
class BulkAppointments {

    private static final int AT_ONCE = 500;
    private static final String ADD = """
            insert into appointment (team_id, rep_id, customer_id, day, at_time, kind, state, note,
                                     import_key, created_at, created_by, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update id = id""";

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    BulkAppointments(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** By whom and when. */
    record Stamp(String by, Instant now) {}

    /** What the rep has of these import keys. */
    Map<String, Long> ids(TeamId team, RepId rep, Collection<String> keys) {
        var found = new HashMap<String, Long>();
        if (keys.isEmpty()) {
            return found;
        }
        sql.sql("""
                        select import_key, id from appointment
                        where team_id = :team and rep_id = :rep and import_key in (:keys)""")
                .param("team", team.value())
                .param("rep", rep.value())
                .param("keys", keys)
                .query(row -> {
                    found.put(row.getString(1), row.getLong(2));
                });
        return found;
    }

    /** A key that somebody else imported in the meantime is left alone. */
    void add(
            WeekGuard.Asked asked,
            Map<CustomerName, CustomerId> customers,
            List<NewAppointment> lines,
            Stamp stamp,
            Progress progress) {
        var now = LocalDateTime.ofInstant(stamp.now(), ZoneOffset.UTC);
        for (var from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            batch.batchUpdate(ADD, some, AT_ONCE, (row, line) -> {
                var customer = Objects.requireNonNull(customers.get(CustomerName.typed(line.customer())));
                row.setLong(1, asked.team().value());
                row.setLong(2, asked.rep().value());
                row.setLong(3, customer.value());
                row.setObject(4, line.day());
                row.setObject(5, line.time().orElse(null));
                row.setString(6, line.kind().name());
                row.setString(7, line.state().name());
                row.setString(8, line.note().strip());
                row.setString(9, line.importKey());
                row.setObject(10, now);
                row.setString(11, stamp.by());
                row.setObject(12, now);
                row.setString(13, stamp.by());
            });
            progress.done(some.size());
        }
    }
}
