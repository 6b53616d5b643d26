package nl.koers.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    private final JdbcClient sql;

    AccountQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Caller> person(AccountId id) {
        return sql.sql("""
                        select a.name, a.admin, m.team_id, m.role, m.rep_id
                        from account a left join membership m on m.account_id = a.id
                        where a.id = ? and a.active order by m.team_id""").param(id.value()).query(rows -> {
            if (!rows.next()) {
                return Optional.<Caller>empty();
            }
            var name = rows.getString("name");
            var admin = rows.getBoolean("admin");
            var memberships = new ArrayList<Membership>();
            do {
                membership(rows).ifPresent(memberships::add);
            } while (rows.next());
            return Optional.<Caller>of(new Caller.Person(id, name, admin, List.copyOf(memberships)));
        });
    }

    Optional<Caller> screen(long link) {
        return sql.sql("select team_id from tv_link where id = ? and revoked_at is null")
                .param(link)
                .query((row, number) -> (Caller) new Caller.Tv(new TeamId(row.getLong(1))))
                .optional();
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
