package nl.koers.appointment;

import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.RepUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appointments and tallies stay, and with them whose they are. */
@Component
class RepsWithAppointments implements RepUse {

    private final JdbcClient sql;

    RepsWithAppointments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean isInUse(TeamId team, RepId rep) {
        return sql.sql("""
                        select exists (select 1 from appointment where team_id = :team and rep_id = :rep)
                                or exists (select 1 from tally where team_id = :team and rep_id = :rep)""")
                .param("team", team.value())
                .param("rep", rep.value())
                .query(Boolean.class)
                .single();
    }
}
