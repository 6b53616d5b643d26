package nl.koers.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.customer.CustomerName;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments by the thousand, hundreds in one statement. */
@Repository
class BulkAppointments {

    private static final int AT_ONCE = 500;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient sql;

    BulkAppointments(JdbcClient sql) {
        this.sql = sql;
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
            var values = new ArrayList<@Nullable Object>();
            some.forEach(line -> {
                var customer = Objects.requireNonNull(customers.get(CustomerName.typed(line.customer())));
                Collections.addAll(values, asked.team().value(), asked.rep().value(), customer.value());
                Collections.addAll(
                        values,
                        line.day(),
                        line.time().orElse(null),
                        line.kind().name());
                Collections.addAll(values, line.state().name(), line.note().strip(), line.importKey());
                Collections.addAll(values, now, stamp.by(), now, stamp.by());
            });
            sql.sql("""
                            insert into appointment (team_id, rep_id, customer_id, day, at_time, kind, state, note,
                                                     import_key, created_at, created_by, changed_at, changed_by)
                            values %s on duplicate key update id = id""".formatted(String.join(", ", Collections.nCopies(some.size(), ROW))))
                    .params(values)
                    .update();
            progress.done(some.size());
        }
    }
}
