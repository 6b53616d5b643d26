package nl.koers.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.koers.appointment.model.WeekCount;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the appointments of a team (N7, N8). */
@Service
@Needs(Right.READ_BOARD)
@Transactional(readOnly = true)
public class Counts {

    /** A week begins on its Monday; appointments count once per customer and day. */
    private static final String COUNTS = """
            select rep_id, monday, sum(held) held, sum(tally) tally, sum(planned) planned from (
              select rep_id, date_sub(day, interval weekday(day) day) monday,
                     count(distinct if(state = 'HELD', customer_id, null), day) held, 0 tally,
                     count(distinct if(state = 'PLANNED', customer_id, null), day) planned
              from appointment
              where team_id = :team and day between :first and :last
                and state in ('HELD', 'PLANNED') and kind in (:kinds) %1$s
              group by rep_id, monday
              union all
              select rep_id, week_first_day, 0, sum(number), 0 from tally
              where team_id = :team and week_first_day between :first and :last and kind in (:kinds) %1$s
              group by rep_id, week_first_day) counted
            group by rep_id, monday order by rep_id, monday""";

    private static final String EVERYONE = COUNTS.formatted("");
    private static final String SOME = COUNTS.formatted("and rep_id in (:reps)");
    /** An empty list is no SQL, and a team may choose to count nothing. */
    private static final String NO_KIND = "";

    private final JdbcClient sql;

    Counts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The counts of all reps of a team in one statement, by rep and week. A week without any is left out: its count is
     * {@link WeekCount#NOTHING} (N9).
     *
     * @param weeks the weeks that have a day in this period, each counted whole
     * @param kinds those that the team counts
     */
    public List<RepWeekCount> of(TeamId team, Period weeks, Set<Kind> kinds) {
        return statement(EVERYONE, team, weeks, kinds).query(Counts::count).list();
    }

    /** The same for some reps; those of another team have no counts. */
    public List<RepWeekCount> of(TeamId team, Collection<RepId> reps, Period weeks, Set<Kind> kinds) {
        if (reps.isEmpty()) {
            return List.of();
        }
        return statement(SOME, team, weeks, kinds)
                .param("reps", reps.stream().map(RepId::value).toList())
                .query(Counts::count)
                .list();
    }

    private JdbcClient.StatementSpec statement(String query, TeamId team, Period weeks, Set<Kind> kinds) {
        return sql.sql(query)
                .param("team", team.value())
                .param("first", SalesWeek.of(weeks.first()).first())
                .param("last", SalesWeek.of(weeks.last()).last())
                .param(
                        "kinds",
                        kinds.isEmpty()
                                ? List.of(NO_KIND)
                                : kinds.stream().map(Kind::name).toList());
    }

    private static RepWeekCount count(ResultSet row, int number) throws SQLException {
        return new RepWeekCount(
                new RepId(row.getLong("rep_id")),
                SalesWeek.of(row.getObject("monday", LocalDate.class)),
                new WeekCount(row.getInt("held"), row.getInt("tally"), row.getInt("planned")));
    }
}
