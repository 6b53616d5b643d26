package nl.koers.exchange.hook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The webhooks of teams, as they are kept. */
@Repository
class HookRows {

    /**
     * A webhook with all that is needed to send.
     *
     * @param toldTo the last week whose closing was told
     */
    record Stored(TeamId team, Webhook hook, String address, String secret, SalesWeek toldTo) {}

    private static final String HOOKS = """
            select id, team_id, name, address, secret, events, told_to, made_at, off_at from webhook
            where removed_at is null""";

    private final JdbcClient sql;
    private final Clock clock;

    HookRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Stored> of(TeamId team) {
        return sql.sql(HOOKS + " and team_id = ? order by id")
                .param(team.value())
                .query(HookRows::stored)
                .list();
    }

    Optional<Stored> one(TeamId team, long id) {
        return sql.sql(HOOKS + " and team_id = ? and id = ?")
                .params(team.value(), id)
                .query(HookRows::stored)
                .optional();
    }

    /** Those that tell an event now. */
    List<Stored> telling(TeamId team, HookEvent event) {
        return of(team).stream()
                .filter(stored -> stored.hook().offSince().isEmpty())
                .filter(stored -> stored.hook().events().contains(event))
                .toList();
    }

    /** Teams whose weeks somebody wants to hear of. */
    List<TeamId> teamsThatTellWeeks() {
        return sql.sql("""
                        select distinct team_id from webhook
                        where removed_at is null and off_at is null and find_in_set(?, events) > 0""")
                .param(HookEvent.WEEK_CLOSED.written())
                .query((row, number) -> new TeamId(row.getLong(1)))
                .list();
    }

    void add(TeamId team, NewWebhook wanted, String address, String secret, SalesWeek toldTo) {
        sql.sql("""
                        insert into webhook (team_id, name, address, secret, events, told_to, made_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        team.value(),
                        wanted.name(),
                        address,
                        secret,
                        HookEvent.written(wanted.events()),
                        toldTo.last(),
                        now())
                .update();
    }

    void remove(long id) {
        sql.sql("update webhook set removed_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void switchOn(long id, SalesWeek toldTo) {
        sql.sql("update webhook set off_at = null, told_to = greatest(told_to, ?) where id = ?")
                .params(toldTo.last(), id)
                .update();
    }

    /** True for the first who does so. */
    boolean switchOff(long id) {
        return sql.sql("update webhook set off_at = ? where id = ? and off_at is null")
                        .params(now(), id)
                        .update()
                == 1;
    }

    /** True for the first who tells it. */
    boolean tellWeek(long id, SalesWeek week) {
        return sql.sql("update webhook set told_to = ? where id = ? and told_to < ?")
                        .params(week.last(), id, week.last())
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var address = row.getString("address");
        var hook = new Webhook(
                row.getLong("id"),
                row.getString("name"),
                address.replaceAll("^https://([^/:?]+).*$", "$1"),
                HookEvent.read(row.getString("events")),
                moment(row, "made_at").orElseThrow(),
                moment(row, "off_at"));
        return new Stored(
                new TeamId(row.getLong("team_id")),
                hook,
                address,
                row.getString("secret"),
                SalesWeek.of(row.getObject("told_to", LocalDate.class)));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }
}
