package nl.koers.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what is asked with an {@code Idempotency-Key} once: the answer is kept in the transaction of the work itself, so
 * that both are there or neither. A request that is refused leaves nothing behind and may be sent again.
 */
@Component
class IdempotentCalls {

    private static final int LONGEST_KEY = 100;
    private static final Duration KEPT = Duration.ofHours(24);

    private record Stored(String fingerprint, int status, String etag, String location, String body) {}

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final CurrentCaller caller;
    private final JsonMapper json;
    private final Clock clock;

    IdempotentCalls(
            JdbcClient sql,
            PlatformTransactionManager transactions,
            CurrentCaller caller,
            JsonMapper json,
            Clock clock) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.caller = caller;
        this.json = json;
        this.clock = clock;
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * Answers a request once, or as it was answered before.
     *
     * @param key what the program sent; without one the work is done each time
     */
    <T> ResponseEntity<T> once(
            HttpServletRequest request, @Nullable String key, Class<T> type, Supplier<ResponseEntity<T>> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.of(ProblemKind.MALFORMED, "api.key-length", LONGEST_KEY);
        }
        var token = caller.person()
                .flatMap(Caller.Person::grant)
                .orElseThrow(Problems::unknown)
                .token();
        return Objects.requireNonNull(
                transaction.execute(status -> inside(token, key, fingerprint(request), type, work)));
    }

    /** Whoever comes second waits for the row of the first. */
    private <T> ResponseEntity<T> inside(
            long token, String key, String fingerprint, Class<T> type, Supplier<ResponseEntity<T>> work) {
        forgetOld(token);
        var isFirst = sql.sql("""
                                insert ignore into api_answer
                                (token_id, idempotency_key, fingerprint, status, etag, location, body, made_at)
                                values (?, ?, ?, 0, '', '', '', ?)""").params(token, key, fingerprint, now()).update() == 1;
        if (!isFirst) {
            var stored = stored(token, key);
            if (!stored.fingerprint().equals(fingerprint)) {
                throw Refusal.of(ProblemKind.KEY_REUSED, "api.key-reused");
            }
            return replayed(stored, type);
        }
        var answer = work.get();
        sql.sql("""
                        update api_answer set status = ?, etag = ?, location = ?, body = ?
                        where token_id = ? and idempotency_key = ?""")
                .params(
                        answer.getStatusCode().value(),
                        Optional.ofNullable(answer.getHeaders().getETag()).orElse(""),
                        Optional.ofNullable(answer.getHeaders().getLocation())
                                .map(URI::toString)
                                .orElse(""),
                        json.writeValueAsString(answer.getBody()),
                        token,
                        key)
                .update();
        return answer;
    }

    private <T> ResponseEntity<T> replayed(Stored stored, Class<T> type) {
        var answer = ResponseEntity.status(stored.status()).header("Idempotency-Replayed", "true");
        if (!stored.etag().isEmpty()) {
            answer.eTag(stored.etag());
        }
        if (!stored.location().isEmpty()) {
            answer.location(URI.create(stored.location()));
        }
        return answer.body(json.readValue(stored.body(), type));
    }

    private Stored stored(long token, String key) {
        return sql.sql("""
                        select fingerprint, status, etag, location, body from api_answer
                        where token_id = ? and idempotency_key = ?""")
                .params(token, key)
                .query((row, number) -> new Stored(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("etag"),
                        row.getString("location"),
                        row.getString("body")))
                .single();
    }

    private void forgetOld(long token) {
        sql.sql("delete from api_answer where token_id = ? and made_at < ?")
                .params(token, now().minus(KEPT))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String fingerprint(HttpServletRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + ' ' + request.getRequestURI() + '\n').getBytes(StandardCharsets.UTF_8));
            if (request.getAttribute(Body.BYTES) instanceof byte[] body) {
                digest.update(body);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
