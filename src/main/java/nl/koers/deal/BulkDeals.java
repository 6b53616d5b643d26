package nl.koers.deal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.customer.CustomerName;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deals by the thousand, hundreds at once. */
@Repository
class BulkDeals {

    private static final int AT_ONCE = 500;
    private static final String ADD = """
            insert into deal (team_id, rep_id, customer_id, opened_on, estimate, state, closed_on, value, why,
                              note, import_key, created_at, created_by, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update id = id""";

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final Clock clock;

    BulkDeals(JdbcClient sql, JdbcTemplate batch, Clock clock) {
        this.sql = sql;
        this.batch = batch;
        this.clock = clock;
    }

    /** Whose they are, and the name of who writes them. */
    record Whose(TeamId team, RepId rep, String by) {}

    /** What the rep has of these import keys. */
    Map<String, Long> ids(TeamId team, RepId rep, Collection<String> keys) {
        var found = new HashMap<String, Long>();
        if (keys.isEmpty()) {
            return found;
        }
        sql.sql("select import_key, id from deal where team_id = :team and rep_id = :rep and import_key in (:keys)")
                .param("team", team.value())
                .param("rep", rep.value())
                .param("keys", keys)
                .query(row -> {
                    found.put(row.getString(1), row.getLong(2));
                });
        return found;
    }

    /** Removes those that nobody changed since, hundreds at once. */
    Set<DealId> removeUntouched(TeamId team, RepId rep, List<SeenDeal> seen, Progress progress) {
        var gone = new HashSet<DealId>();
        for (var from = 0; from < seen.size(); from += AT_ONCE) {
            var some = seen.subList(from, Math.min(seen.size(), from + AT_ONCE));
            var untouched = untouched(team, rep, some);
            if (!untouched.isEmpty()) {
                remove(team, rep, untouched);
                gone.addAll(untouched);
            }
            progress.done(some.size());
        }
        return gone;
    }

    /** Which of these are still as they were seen, locked until the transaction ends. */
    private Set<DealId> untouched(TeamId team, RepId rep, Collection<SeenDeal> seen) {
        return sql
                .sql("select id, version from deal where team_id = :team and rep_id = :rep and id in (:ids) for update")
                .param("team", team.value())
                .param("rep", rep.value())
                .param("ids", seen.stream().map(deal -> deal.id().value()).toList())
                .query((row, number) -> new SeenDeal(new DealId(row.getLong(1)), row.getLong(2)))
                .list()
                .stream()
                .filter(Set.copyOf(seen)::contains)
                .map(SeenDeal::id)
                .collect(Collectors.toSet());
    }

    private void remove(TeamId team, RepId rep, Collection<DealId> ids) {
        sql.sql("delete from deal where team_id = :team and rep_id = :rep and id in (:ids)")
                .param("team", team.value())
                .param("rep", rep.value())
                .param("ids", ids.stream().map(DealId::value).toList())
                .update();
    }

    /** A key that somebody else imported in the meantime is left alone. */
    void add(Whose whose, Map<CustomerName, CustomerId> customers, List<NewDeal> lines, Progress progress) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            batch.batchUpdate(ADD, some, AT_ONCE, (row, line) -> {
                var customer = Objects.requireNonNull(customers.get(CustomerName.typed(line.customer())));
                var course = line.course();
                row.setLong(1, whose.team().value());
                row.setLong(2, whose.rep().value());
                row.setLong(3, customer.value());
                row.setObject(4, course.openedOn());
                row.setBigDecimal(5, course.estimate().map(Money::amount).orElse(null));
                row.setString(6, course.state().name());
                row.setObject(7, course.closedOn().orElse(null));
                row.setBigDecimal(8, course.value().map(Money::amount).orElse(null));
                row.setString(9, course.why());
                row.setString(10, line.note().strip());
                row.setString(11, line.importKey());
                row.setObject(12, now);
                row.setString(13, whose.by());
                row.setObject(14, now);
                row.setString(15, whose.by());
            });
            progress.done(some.size());
        }
    }
}
