package nl.koers.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a program with a token in. What it may do is asked again at every call. */
@Component
class TokenGate {

    /** Every secret begins so, that scanners for lost secrets find it. */
    static final String PREFIX = "koers_";

    private static final Pattern SECRET = Pattern.compile(PREFIX + "[\\w-]{43}");
    /** How coarse the last use is kept: no more writes than that. */
    private static final Duration COARSE = Duration.ofMinutes(1);

    private record Found(long id, Optional<LocalDateTime> lastUsed) {}

    private final JdbcClient sql;
    private final Clock clock;

    TokenGate(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Empty for a secret that was never made, is revoked or expired. */
    Optional<TokenPass> open(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var found = sql.sql("""
                        select id, last_used_at from api_token
                        where secret_hash = ? and revoked_at is null and expires_at > ?""")
                .params(Tokens.hash(secret), now)
                .query((row, number) -> new Found(
                        row.getLong("id"), Optional.ofNullable(row.getObject("last_used_at", LocalDateTime.class))))
                .optional();
        found.filter(token -> token.lastUsed()
                        .filter(last -> last.isAfter(now.minus(COARSE)))
                        .isEmpty())
                .ifPresent(token -> sql.sql("""
                                update api_token set last_used_at = :now
                                where id = :id and (last_used_at is null or last_used_at <= :before)""")
                        .param("now", now)
                        .param("before", now.minus(COARSE))
                        .param("id", token.id())
                        .update());
        return found.map(token -> new TokenPass(token.id()));
    }
}
