package nl.koers.deal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.deal.SetUpGap.Missing;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.FieldOfPlay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is set up for whom, in one statement. */
@Repository
class SetUpQueries {

    private final JdbcClient sql;

    SetUpQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Somebody who sells in a year, on the day that counts: today, or the first working day when that is later.
     *
     * @param isHere false for who left before today
     * @param missing all but the target
     */
    record Found(RepId rep, String name, LocalDate day, boolean isHere, FieldOfPlay fop, Set<Missing> missing) {}

    /** In the order in which reps are shown. */
    List<Found> of(TeamId team, LocalDate today) {
        return sql.sql("""
                        select r.id, r.name, r.day, r.is_here,
                               exists(select 1 from membership m join account a on a.id = m.account_id
                                      where m.team_id = r.team_id and m.rep_id = r.id and a.active) has_account,
                               exists(select 1 from rep_pattern p where p.rep_id = r.id and p.from_day <= r.day) has_pattern,
                               (select f.new_share from rep_fop f where f.rep_id = r.id and f.from_day <= r.day
                                order by f.from_day desc limit 1) new_share,
                               coalesce((select n.norm from rep_norm n where n.rep_id = r.id and n.from_day <= r.day
                                         order by n.from_day desc limit 1),
                                        (select max(t.norm) from team_norm t
                                         where t.team_id = r.team_id and t.from_day <= r.day)) norm
                        from (select rep.*, greatest(first_day, :today) day,
                                     last_day is null or last_day >= :today is_here,
                                     if(team.own_order, rep.position, 0) place
                              from rep join team on team.id = rep.team_id
                              where rep.team_id = :team and (last_day is null or last_day >= :start)) r
                        order by r.place, r.name, r.id""")
                .param("team", team.value())
                .param("today", today)
                .param("start", today.withDayOfYear(1))
                .query((row, number) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        var share = Optional.ofNullable(row.getBigDecimal("new_share"));
        var missing = EnumSet.noneOf(Missing.class);
        add(missing, Missing.ACCOUNT, !row.getBoolean("has_account"));
        add(missing, Missing.PATTERN, !row.getBoolean("has_pattern"));
        add(missing, Missing.FOP, share.isEmpty());
        add(missing, Missing.NORM, row.getObject("norm") == null);
        return new Found(
                new RepId(row.getLong("id")),
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("is_here"),
                share.map(FieldOfPlay::new).orElse(FieldOfPlay.EXISTING),
                missing);
    }

    private static void add(Set<Missing> missing, Missing what, boolean isMissing) {
        if (isMissing) {
            missing.add(what);
        }
    }
}
