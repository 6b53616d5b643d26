package nl.koers.meeting;

import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.RepUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody promised in a meeting stays, and what came of a rep there. */
@Component
class RepsWithPromises implements RepUse {

    private final JdbcClient sql;

    RepsWithPromises(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean isInUse(TeamId team, RepId rep) {
        return sql.sql("""
                        select exists (select 1 from commitment where team_id = :team and rep_id = :rep)
                                or exists (select 1 from action where team_id = :team and origin_rep = :rep)""")
                .param("team", team.value())
                .param("rep", rep.value())
                .query(Boolean.class)
                .single();
    }
}
