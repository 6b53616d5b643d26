package nl.koers.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is true of callers, each in one statement. */
@Repository
class AccountQueries {

    /** A person, and the moment before which every sign-in of theirs has ended. */
    record Known(Caller.Person person, Instant signedOutAt) {}

    private final JdbcClient sql;

    AccountQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Known> person(AccountId id) {
        return sql.sql("""
                        select a.email, a.name, a.admin, a.language, a.color_scheme, a.current_team, a.signed_out_at,
                               m.team_id, m.role, m.rep_id
                        from account a left join membership m on m.account_id = a.id
                        where a.id = ? and a.active order by m.team_id""").param(id.value()).query(rows -> {
            if (!rows.next()) {
                return Optional.<Known>empty();
            }
            var profile = profile(id, rows);
            var signedOutAt =
                    rows.getObject("signed_out_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
            var memberships = new ArrayList<Membership>();
            do {
                membership(rows).ifPresent(memberships::add);
            } while (rows.next());
            return Optional.of(new Known(new Caller.Person(profile, memberships), signedOutAt));
        });
    }

    Optional<Caller> screen(long link) {
        return sql.sql("select team_id from tv_link where id = ? and revoked_at is null")
                .param(link)
                .query((row, number) -> (Caller) new Caller.Tv(new TeamId(row.getLong(1))))
                .optional();
    }

    /**
     * A program with a token that holds at a moment. One of a person is that person in one team; one of a team is a
     * manager there under its own name, as long as its maker is.
     */
    Optional<Caller.Person> program(long token, Instant now) {
        return sql.sql("""
                        select a.id, a.email, if(t.for_team, t.name, a.name) name, a.admin, a.language, a.color_scheme,
                               t.team_id current_team, m.team_id, m.role, if(t.for_team, null, m.rep_id) rep_id,
                               t.for_team, t.name token_name, t.scopes
                        from api_token t join account a on a.id = t.account_id
                        join membership m on m.account_id = t.account_id and m.team_id = t.team_id
                        where t.id = ? and t.revoked_at is null and t.expires_at > ? and a.active
                          and (m.role = 'MANAGER' or not t.for_team)""")
                .params(token, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, number) -> program(token, row))
                .optional();
    }

    private static Caller.Person program(long token, ResultSet row) throws SQLException {
        var membership = membership(row).orElseThrow();
        return new Caller.Person(
                profile(new AccountId(row.getLong("id")), row),
                List.of(membership),
                Optional.of(new Grant(
                        token,
                        membership.team(),
                        row.getBoolean("for_team"),
                        row.getString("token_name"),
                        TokenDesk.scopes(row.getString("scopes")))));
    }

    private static Profile profile(AccountId id, ResultSet row) throws SQLException {
        var chosen = row.getLong("current_team");
        return new Profile(
                id,
                row.getString("email"),
                row.getString("name"),
                row.getBoolean("admin"),
                new Preferences(row.getString("language"), Preferences.Scheme.valueOf(row.getString("color_scheme"))),
                chosen == 0 ? Optional.empty() : Optional.of(new TeamId(chosen)));
    }

    private static Optional<Membership> membership(ResultSet row) throws SQLException {
        var team = row.getLong("team_id");
        if (row.wasNull()) {
            return Optional.empty();
        }
        var rep = row.getLong("rep_id");
        var repId = row.wasNull() ? Optional.<RepId>empty() : Optional.of(new RepId(rep));
        return Optional.of(new Membership(new TeamId(team), Role.valueOf(row.getString("role")), repId));
    }
}
