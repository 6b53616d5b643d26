package nl.koers.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is in the team: its reps in their order, with or without a login, then members who do not sell. */
@Repository
class PeopleQueries {

    private final JdbcClient sql;

    PeopleQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those who work here on a day. */
    List<TeamPerson> on(TeamId team, LocalDate day) {
        return sql.sql("""
                        select 0 turn, if(t.own_order, r.position, 0) place, r.name, r.id rep_id, a.id account_id
                        from rep r join team t on t.id = r.team_id
                             left join membership m on m.rep_id = r.id and m.team_id = r.team_id
                             left join account a on a.id = m.account_id and a.active
                        where r.team_id = :team and r.first_day <= :day and (r.last_day is null or r.last_day >= :day)
                        union all
                        select 1, 0, a.name, null, a.id from membership m join account a on a.id = m.account_id
                        where m.team_id = :team and m.rep_id is null and a.active
                        order by turn, place, name, rep_id, account_id""")
                .param("team", team.value())
                .param("day", day)
                .query((row, number) -> {
                    var rep = row.getLong("rep_id");
                    var account = row.getLong("account_id");
                    return new TeamPerson(
                            rep > 0 ? new Who.OfRep(new RepId(rep)) : new Who.OfMember(new AccountId(account)),
                            row.getString("name"),
                            account > 0 ? Optional.of(new AccountId(account)) : Optional.empty());
                })
                .list();
    }

    /** The name of somebody who is or was in the team; empty for everybody else. */
    Optional<String> name(TeamId team, Who who) {
        return switch (who) {
            case Who.OfRep(RepId rep) ->
                sql.sql("select name from rep where team_id = ? and id = ?")
                        .params(team.value(), rep.value())
                        .query(String.class)
                        .optional();
            case Who.OfMember(AccountId account) ->
                sql.sql("""
                            select a.name from membership m join account a on a.id = m.account_id
                            where m.team_id = ? and a.id = ?""")
                        .params(team.value(), account.value())
                        .query(String.class)
                        .optional();
        };
    }
}
