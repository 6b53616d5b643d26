package nl.koers.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.kernel.AccountId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Devices on which somebody is signed in. The row is what lasts: it outlives a restart of Koers, slides with use, and
 * ends when it was not used for the idle time or when its owner signs out everywhere.
 */
@Component
class SignIns {

    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final Clock clock;
    private final Duration idle;
    private final ApplicationEventPublisher events;

    SignIns(
            JdbcClient sql,
            Clock clock,
            @Value("${koers.session.idle}") Duration idle,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.idle = idle;
        this.events = events;
    }

    /** Remembers a device and gives the token for its cookie. */
    @Retried
    @Transactional
    String begin(AccountId account, String device) {
        var token = Tokens.fresh();
        var now = utc(clock.instant());
        forgetUnused();
        sql.sql("""
                        insert into sign_in (token_hash, account_id, device, created_at, last_used_at)
                        values (?, ?, ?, ?, ?)""")
                .params(Tokens.hash(token), account.value(), device, now, now)
                .update();
        return token;
    }

    /** Rows are looked up first, without a lock: to delete by their age would make everybody who signs in wait. */
    private void forgetUnused() {
        var unused = sql.sql("select id from sign_in where last_used_at < ? limit 100")
                .param(utc(clock.instant().minus(idle)))
                .query(Long.class)
                .list();
        if (!unused.isEmpty()) {
            sql.sql("delete from sign_in where id in (:unused)")
                    .param("unused", unused)
                    .update();
        }
    }

    /** Whose device this is, when it may still be used; to look is no use. */
    @Transactional(readOnly = true)
    Optional<KoersPrincipal> look(String token) {
        return find(Tokens.hash(token), clock.instant());
    }

    /** Whose device this is, when it may still be used; it may be used for the idle time from now on. */
    @Retried
    @Transactional
    Optional<KoersPrincipal> use(String token) {
        var now = clock.instant();
        var hash = Tokens.hash(token);
        var found = find(hash, now);
        if (found.isPresent()) {
            sql.sql("update sign_in set last_used_at = ? where token_hash = ? and last_used_at < ?")
                    .params(utc(now), hash, utc(now.minus(TOUCH)))
                    .update();
        }
        return found;
    }

    private Optional<KoersPrincipal> find(String hash, Instant now) {
        return sql.sql("""
                        select a.id, a.email, a.password_hash from sign_in s join account a on a.id = s.account_id
                        where s.token_hash = ? and s.last_used_at >= ? and a.active""")
                .params(List.of(hash, utc(now.minus(idle))))
                .query((row, number) ->
                        new KoersPrincipal(row.getLong("id"), row.getString("email"), row.getString(3), true, now))
                .optional();
    }

    /** Signs out one device. */
    @Retried
    @Transactional
    void end(String token) {
        sql.sql("delete from sign_in where token_hash = ?")
                .param(Tokens.hash(token))
                .update();
    }

    /** Signs out every device of an account, and every session that is open now. */
    @Transactional
    void endAll(AccountEntity account) {
        account.signOutEverywhere(clock.instant());
        sql.sql("delete from sign_in where account_id = ?")
                .param(account.accountId().value())
                .update();
        events.publishEvent(new RightsChanged());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
