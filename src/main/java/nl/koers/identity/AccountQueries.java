package nl.koers.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
