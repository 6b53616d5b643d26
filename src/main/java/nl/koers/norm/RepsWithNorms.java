package nl.koers.norm;

import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.RepUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed stays, and with it whose it is. */
@Component
class RepsWithNorms implements RepUse {

    private final JdbcClient sql;

    RepsWithNorms(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean isInUse(TeamId team, RepId rep) {
        return sql.sql("""
                        select exists (select 1 from rep_norm where team_id = :team and rep_id = :rep)
                                or exists (select 1 from rep_fop where team_id = :team and rep_id = :rep)""")
                .param("team", team.value())
                .param("rep", rep.value())
                .query(Boolean.class)
                .single();
    }
}
