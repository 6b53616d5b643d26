package nl.koers.exchange.hook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.WeekClosing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which weeks closed, each once per webhook, whether a meeting closed them or their Wednesday came (N10). */
@Component
class ToldWeeks {

    /** After a long sleep only the latest are told. */
    private static final int AT_MOST = 4;

    private record Team(ZoneId zone, Optional<SalesWeek> closedTo) {}

    private final JdbcClient sql;
    private final HookRows rows;
    private final Outbox outbox;
    private final Clock clock;

    ToldWeeks(JdbcClient sql, HookRows rows, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The latest week of a team that is closed. */
    SalesWeek closedNow(TeamId id) {
        var team = sql.sql("select zone, weeks_closed_to from team where id = ?")
                .param(id.value())
                .query((row, number) -> new Team(
                        ZoneId.of(row.getString("zone")),
                        Optional.ofNullable(row.getObject("weeks_closed_to", LocalDate.class))
                                .map(SalesWeek::of)))
                .single();
        var now = clock.instant();
        var week = SalesWeek.of(LocalDate.ofInstant(now, team.zone())).next();
        while (!WeekClosing.closed(week, now, team.zone(), team.closedTo())) {
            week = week.previous();
        }
        return week;
    }

    /** Inside a transaction. */
    void tell(TeamId team) {
        var last = closedNow(team);
        for (var stored : rows.telling(team, HookEvent.WEEK_CLOSED)) {
            var told = stored.toldTo();
            if (rows.tellWeek(stored.hook().id(), last)) {
                var first = told.weeksUntil(last) > AT_MOST ? last.back(AT_MOST) : told;
                for (var week = first.next(); !week.isAfter(last); week = week.next()) {
                    outbox.put(stored, HookEvent.WEEK_CLOSED.written(), Map.of("week", week.toString()));
                }
            }
        }
    }
}
