package nl.koers.team;

import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leave and a login stay, and with them whose they are. */
@Component
class RepsWithLeave implements RepUse {

    private final JdbcClient sql;

    RepsWithLeave(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean isInUse(TeamId team, RepId rep) {
        return sql.sql("""
                        select exists (select 1 from absence where team_id = :team and rep_id = :rep)
                                or exists (select 1 from membership where team_id = :team and rep_id = :rep)
                                or exists (select 1 from invitation where team_id = :team and rep_id = :rep and used_at is null)""")
                .param("team", team.value())
                .param("rep", rep.value())
                .query(Boolean.class)
                .single();
    }
}
