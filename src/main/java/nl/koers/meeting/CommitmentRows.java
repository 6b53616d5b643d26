package nl.koers.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.customer.CustomersMerged;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Commitment;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes commitments. */
@Repository
class CommitmentRows {

    private final JdbcClient sql;
    private final MeetingVoice voice;

    CommitmentRows(JdbcClient sql, MeetingVoice voice) {
        this.sql = sql;
        this.voice = voice;
    }

    /** Everything that is promised for one week, in one statement. */
    Map<RepId, Commitment> of(TeamId team, SalesWeek week) {
        var numbers = new LinkedHashMap<RepId, Integer>();
        var customers = new HashMap<RepId, List<CustomerId>>();
        sql.sql("""
                        select c.rep_id, c.appointments, n.customer_id
                        from commitment c left join commitment_customer n on n.commitment_id = c.id
                        where c.team_id = ? and c.week_first_day = ? order by c.rep_id, n.position""").params(team.value(), week.first()).query(row -> {
            var rep = new RepId(row.getLong("rep_id"));
            numbers.put(rep, row.getInt("appointments"));
            var named = customers.computeIfAbsent(rep, key -> new ArrayList<>());
            var customer = row.getLong("customer_id");
            if (customer > 0) {
                named.add(new CustomerId(customer));
            }
        });
        var found = new LinkedHashMap<RepId, Commitment>();
        numbers.forEach((rep, number) ->
                found.put(rep, new Commitment(number, customers.getOrDefault(rep, List.of()))));
        return found;
    }

    /** Who wrote a promise last. */
    String changedBy(TeamId team, RepId rep, SalesWeek week) {
        return sql.sql("select changed_by from commitment where team_id = ? and rep_id = ? and week_first_day = ?")
                .params(team.value(), rep.value(), week.first())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Which customers somebody saw in a week. */
    Map<RepId, Set<CustomerId>> seen(TeamId team, SalesWeek week) {
        var seen = new HashMap<RepId, Set<CustomerId>>();
        sql.sql("""
                        select distinct a.rep_id, a.customer_id
                        from commitment c join commitment_customer n on n.commitment_id = c.id
                             join appointment a on a.rep_id = c.rep_id and a.customer_id = n.customer_id
                        where c.team_id = ? and c.week_first_day = ? and a.team_id = c.team_id
                          and a.state = 'HELD' and a.day between ? and ?""")
                .params(team.value(), week.first(), week.first(), week.last())
                .query(row -> {
                    seen.computeIfAbsent(new RepId(row.getLong("rep_id")), rep -> new HashSet<>())
                            .add(new CustomerId(row.getLong("customer_id")));
                });
        return seen;
    }

    Map<CustomerId, String> names(TeamId team, Set<CustomerId> customers) {
        var names = new HashMap<CustomerId, String>();
        if (!customers.isEmpty()) {
            sql.sql("select id, name from customer where team_id = :team and id in (:customers)")
                    .param("team", team.value())
                    .param(
                            "customers",
                            customers.stream().map(CustomerId::value).toList())
                    .query(row -> {
                        names.put(new CustomerId(row.getLong("id")), row.getString("name"));
                    });
        }
        return names;
    }

    void write(TeamId team, RepId rep, SalesWeek week, Commitment promise) {
        sql.sql("""
                        insert into commitment (team_id, rep_id, week_first_day, appointments, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update appointments = values(appointments), changed_at = values(changed_at),
                               changed_by = values(changed_by)""")
                .params(team.value(), rep.value(), week.first(), promise.appointments(), voice.now(), voice.me())
                .update();
        var id = id(team, rep, week).orElseThrow();
        sql.sql("delete from commitment_customer where commitment_id = ?")
                .param(id)
                .update();
        var position = 0;
        for (var customer : promise.customers()) {
            sql.sql("""
                            insert into commitment_customer (commitment_id, team_id, customer_id, position)
                            values (?, ?, ?, ?)""").params(id, team.value(), customer.value(), ++position).update();
        }
    }

    void remove(TeamId team, RepId rep, SalesWeek week) {
        id(team, rep, week).ifPresent(id -> {
            sql.sql("delete from commitment_customer where commitment_id = ?")
                    .param(id)
                    .update();
            sql.sql("delete from commitment where id = ?").param(id).update();
        });
    }

    /** A promise to see a customer is a promise to see the one that took it over. */
    @EventListener
    void onMerge(CustomersMerged merged) {
        sql.sql("update ignore commitment_customer set customer_id = ? where team_id = ? and customer_id = ?")
                .params(
                        merged.into().value(),
                        merged.team().value(),
                        merged.from().value())
                .update();
        sql.sql("delete from commitment_customer where team_id = ? and customer_id = ?")
                .params(merged.team().value(), merged.from().value())
                .update();
    }

    private Optional<Long> id(TeamId team, RepId rep, SalesWeek week) {
        return sql.sql("""
                        select id from commitment where team_id = ? and rep_id = ? and week_first_day = ? for update""")
                .params(team.value(), rep.value(), week.first())
                .query(Long.class)
                .optional();
    }
}
