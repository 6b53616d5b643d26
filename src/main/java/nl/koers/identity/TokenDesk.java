package nl.koers.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps tokens: the SHA-256 of their secrets, never these themselves. Always inside a transaction. */
@Component
class TokenDesk {

    private static final int MOST = 20;
    private static final int PREFIX = 12;

    private static final String TOKENS = """
            select t.id, t.team_id, t.name, t.prefix, t.scopes, t.created_at, t.expires_at, t.last_used_at, a.name maker
            from api_token t join account a on a.id = t.account_id
            where t.revoked_at is null and t.expires_at > ?""";

    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TokenDesk(JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    List<ApiToken> ofPerson(AccountId account) {
        return sql.sql(TOKENS + " and not t.for_team and t.account_id = ? order by t.id")
                .params(now(), account.value())
                .query(TokenDesk::token)
                .list();
    }

    List<ApiToken> ofTeam(TeamId team) {
        return sql.sql(TOKENS + " and t.for_team and t.team_id = ? order by t.id")
                .params(now(), team.value())
                .query(TokenDesk::token)
                .list();
    }

    Outcome<String> make(AccountId maker, TeamId team, boolean forTeam, NewToken wanted) {
        var fault = wanted.fault();
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        var known = forTeam ? ofTeam(team) : ofPerson(maker);
        if (known.size() >= MOST) {
            return Outcome.rejected("token.too-many", MOST);
        }
        var secret = TokenGate.PREFIX + Tokens.fresh();
        sql.sql("""
                        insert into api_token
                        (secret_hash, prefix, for_team, account_id, team_id, name, scopes, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Tokens.hash(secret),
                        secret.substring(0, PREFIX),
                        forTeam,
                        maker.value(),
                        team.value(),
                        wanted.name(),
                        written(wanted.scopes()),
                        now(),
                        now().plus(Duration.ofDays(wanted.days())))
                .update();
        events.publishEvent(Change.ofTeam(team, "token", "", wanted.name() + " · " + written(wanted.scopes())));
        return Outcome.saved(secret);
    }

    void revoke(ApiToken token) {
        sql.sql("update api_token set revoked_at = ? where id = ? and revoked_at is null")
                .params(now(), token.id())
                .update();
        events.publishEvent(Change.ofTeam(token.team(), "token", token.name(), ""));
        events.publishEvent(new RightsChanged());
        events.publishEvent(News.ofTeam(token.team(), Topic.RIGHTS));
    }

    static Set<TokenScope> scopes(String written) {
        var scopes = EnumSet.noneOf(TokenScope.class);
        for (var scope : TokenScope.values()) {
            if ((',' + written + ',').contains(',' + scope.name() + ',')) {
                scopes.add(scope);
            }
        }
        return scopes;
    }

    private static String written(Set<TokenScope> scopes) {
        return scopes.stream().sorted().map(TokenScope::name).collect(Collectors.joining(","));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getLong("id"),
                new TeamId(row.getLong("team_id")),
                row.getString("name"),
                row.getString("prefix"),
                scopes(row.getString("scopes")),
                moment(row, "created_at").orElseThrow(),
                moment(row, "expires_at").orElseThrow(),
                moment(row, "last_used_at"),
                row.getString("maker"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }
}
