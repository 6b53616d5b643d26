package nl.koers.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the personal links: whose they are and what for, and of their secret only the hash. */
@Repository
class LinkRows {

    private final JdbcClient sql;
    private final Clock clock;

    LinkRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a fresh secret and gives it. */
    String add(AccountId account, TeamId team, LinkPurpose purpose) {
        var token = Tokens.fresh();
        sql.sql("""
                        insert into personal_link (token_hash, account_id, team_id, purpose, created_at)
                        values (?, ?, ?, ?, ?)""")
                .params(Tokens.hash(token), account.value(), team.value(), purpose.name(), utc(clock.instant()))
                .update();
        return token;
    }

    Optional<Instant> madeAt(AccountId account, TeamId team, LinkPurpose purpose) {
        return sql.sql("""
                        select max(created_at) from personal_link
                        where account_id = ? and team_id = ? and purpose = ? having max(created_at) is not null""")
                .params(account.value(), team.value(), purpose.name())
                .query((row, number) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }

    boolean end(AccountId account, TeamId team, LinkPurpose purpose) {
        return sql.sql("delete from personal_link where account_id = ? and team_id = ? and purpose = ?")
                        .params(account.value(), team.value(), purpose.name())
                        .update()
                > 0;
    }

    /** Ends the older ones of a purpose. */
    void endOlder(AccountId account, TeamId team, LinkPurpose purpose, Duration age) {
        sql.sql("delete from personal_link where account_id = ? and team_id = ? and purpose = ? and created_at < ?")
                .params(
                        account.value(),
                        team.value(),
                        purpose.name(),
                        utc(clock.instant().minus(age)))
                .update();
    }

    Optional<LinkHolder> holder(String token, LinkPurpose purpose) {
        return sql.sql("select account_id, team_id from personal_link where token_hash = ? and purpose = ?")
                .params(Tokens.hash(token), purpose.name())
                .query((row, number) ->
                        new LinkHolder(new AccountId(row.getLong("account_id")), new TeamId(row.getLong("team_id"))))
                .optional();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
