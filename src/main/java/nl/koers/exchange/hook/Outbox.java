package nl.koers.exchange.hook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Messages that wait to be brought, written in the transaction of what they tell; and what became of them. */
@Repository
class Outbox {

    /** What is brought next. */
    record Due(
            long id,
            long hook,
            TeamId team,
            String address,
            String secret,
            String messageId,
            String event,
            String body,
            int tries) {}

    /** As long as somebody who took a message may take to bring it. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Clock clock;
    private final JsonMapper json;

    Outbox(JdbcClient sql, Clock clock, JsonMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Puts a message in.
     *
     * @param data ids; the receiver fetches the rest with a token
     */
    void put(HookRows.Stored hook, String event, Map<String, Object> data) {
        var id = UUID.randomUUID().toString();
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id);
        body.put("event", event);
        body.put("at", clock.instant().toString());
        body.put("team", hook.team().value());
        body.put("data", data);
        sql.sql("""
                        insert into webhook_message
                        (webhook_id, team_id, message_id, event, body, made_at, state, next_try_at)
                        values (?, ?, ?, ?, ?, ?, 'WAITING', ?)""")
                .params(hook.hook().id(), hook.team().value(), id, event, json.writeValueAsString(body), now(), now())
                .update();
    }

    /** Takes what is due, so that nobody else brings it meanwhile. Inside a transaction. */
    List<Due> take(int limit) {
        var due = sql.sql("""
                        select m.id, m.webhook_id, m.team_id, w.address, w.secret, m.message_id, m.event, m.body, m.tries
                        from webhook_message m join webhook w on w.id = m.webhook_id
                        where m.state = 'WAITING' and m.next_try_at <= ? and w.off_at is null and w.removed_at is null
                        order by m.next_try_at, m.id limit ? for update skip locked""").params(now(), limit).query(Outbox::due).list();
        due.forEach(message -> sql.sql("update webhook_message set next_try_at = ? where id = ?")
                .params(now().plus(LEASE), message.id())
                .update());
        return due;
    }

    void brought(Due message, int status) {
        write(message, HookMessage.State.DONE, now(), status);
    }

    void failed(Due message, int status, Optional<Duration> pause) {
        write(
                message,
                pause.isPresent() ? HookMessage.State.WAITING : HookMessage.State.GIVEN_UP,
                now().plus(pause.orElse(Duration.ZERO)),
                status);
    }

    /** Latest first. */
    List<HookMessage> log(TeamId team, long hook, int limit) {
        return sql.sql("""
                        select id, event, made_at, state, tries, tried_at, status from webhook_message
                        where team_id = ? and webhook_id = ? order by id desc limit ?""")
                .params(team.value(), hook, limit)
                .query(Outbox::message)
                .list();
    }

    boolean sendAgain(TeamId team, long id) {
        return sql.sql("""
                                update webhook_message set state = 'WAITING', tries = 0, next_try_at = ?
                                where team_id = ? and id = ?""").params(now(), team.value(), id).update() == 1;
    }

    void forgetOld() {
        sql.sql("delete from webhook_message where state <> 'WAITING' and made_at < ? limit 1000")
                .param(now().minus(KEPT))
                .update();
    }

    private void write(Due message, HookMessage.State state, LocalDateTime next, int status) {
        sql.sql("""
                        update webhook_message
                        set state = ?, tries = ?, next_try_at = ?, tried_at = ?, status = ? where id = ?""")
                .params(state.name(), message.tries() + 1, next, now(), status, message.id())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getLong("id"),
                row.getLong("webhook_id"),
                new TeamId(row.getLong("team_id")),
                row.getString("address"),
                row.getString("secret"),
                row.getString("message_id"),
                row.getString("event"),
                row.getString("body"),
                row.getInt("tries"));
    }

    private static HookMessage message(ResultSet row, int number) throws SQLException {
        return new HookMessage(
                row.getLong("id"),
                row.getString("event"),
                HookRows.moment(row, "made_at").orElseThrow(),
                HookMessage.State.valueOf(row.getString("state")),
                row.getInt("tries"),
                HookRows.moment(row, "tried_at"),
                row.getInt("status"));
    }
}
