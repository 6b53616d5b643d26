package nl.koers.deal;

import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.RepUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests, orders and targets stay, and with them whose they are. */
@Component
class RepsWithDeals implements RepUse {

    private final JdbcClient sql;

    RepsWithDeals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean isInUse(TeamId team, RepId rep) {
        return sql.sql("""
                        select exists (select 1 from deal where team_id = :team and rep_id = :rep)
                                or exists (select 1 from revenue_target where team_id = :team and rep_id = :rep)""")
                .param("team", team.value())
                .param("rep", rep.value())
                .query(Boolean.class)
                .single();
    }
}
