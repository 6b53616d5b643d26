package nl.koers.appointment;

import java.util.List;
import java.util.Set;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Period;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts a team as a whole, in one statement. */
@Service
@Needs(Right.READ_BOARD)
@Transactional(readOnly = true)
public class TeamCounts {

    private static final String NO_KIND = "";

    private final JdbcClient sql;

    TeamCounts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What a team did.
     *
     * @param counted held appointments and tallies (N7, N8)
     * @param newCustomers customers whose first held appointment with the team lies in the other period
     */
    public record Counted(int counted, int newCustomers) {}

    /**
     * Counts the appointments of some weeks and the customers that are new in a period.
     *
     * @param weeks whole weeks
     * @param kinds those that the team counts
     */
    public Counted of(TeamId team, Period weeks, Period newIn, Set<Kind> kinds) {
        return sql.sql("""
                        select
                          (select count(distinct rep_id, customer_id, day) from appointment
                           where team_id = :team and day between :first and :last and state = 'HELD' and kind in (:kinds))
                          + (select coalesce(sum(number), 0) from tally
                             where team_id = :team and week_first_day between :first and :last and kind in (:kinds)) counted,
                          (select count(distinct a.customer_id) from appointment a
                           where a.team_id = :team and a.day between :newFirst and :newLast
                             and a.state = 'HELD' and a.kind in (:kinds)
                             and not exists (select 1 from appointment b
                                             where b.customer_id = a.customer_id and b.state = 'HELD'
                                               and b.day < :newFirst)) new_customers""")
                .param("team", team.value())
                .param("first", weeks.first())
                .param("last", weeks.last())
                .param("newFirst", newIn.first())
                .param("newLast", newIn.last())
                .param(
                        "kinds",
                        kinds.isEmpty()
                                ? List.of(NO_KIND)
                                : kinds.stream().map(Kind::name).toList())
                .query((row, number) -> new Counted(row.getInt("counted"), row.getInt("new_customers")))
                .single();
    }
}
