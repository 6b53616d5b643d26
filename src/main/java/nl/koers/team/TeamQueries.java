package nl.koers.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.SchoolRegion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads teams. */
@Repository
class TeamQueries {

    private static final String PROFILE = """
            select id, name, zone, counted_kinds, observed_holidays, school_region, own_order, shares_details, shares_revenue,
                   reps_lead, weeks_closed_to, founded_on from team""";

    private final JdbcClient sql;

    TeamQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** A team that is known to exist. */
    TeamProfile profile(TeamId team) {
        return sql.sql(PROFILE + " where id = ?")
                .param(team.value())
                .query((row, number) -> profile(row))
                .single();
    }

    /** All teams by name. */
    List<TeamProfile> all() {
        return sql.sql(PROFILE + " order by name, id")
                .query((row, number) -> profile(row))
                .list();
    }

    /** Those of them that exist, by name. */
    List<TeamProfile> some(List<TeamId> teams) {
        return sql.sql(PROFILE + " where id in (:teams) order by name, id")
                .param("teams", teams.stream().map(TeamId::value).toList())
                .query((row, number) -> profile(row))
                .list();
    }

    boolean sharesDetails(TeamId team) {
        return isSet("shares_details", team);
    }

    boolean sharesRevenue(TeamId team) {
        return isSet("shares_revenue", team);
    }

    boolean repsLead(TeamId team) {
        return isSet("reps_lead", team);
    }

    private boolean isSet(String setting, TeamId team) {
        return sql.sql("select " + setting + " from team where id = ?")
                .param(team.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static TeamProfile profile(ResultSet row) throws SQLException {
        return new TeamProfile(
                new TeamId(row.getLong("id")),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                Chosen.kinds(row.getString("counted_kinds")),
                Chosen.keys(row.getString("observed_holidays")),
                SchoolRegion.valueOf(row.getString("school_region")),
                row.getBoolean("own_order"),
                row.getBoolean("shares_details"),
                row.getBoolean("shares_revenue"),
                row.getBoolean("reps_lead"),
                Optional.ofNullable(row.getObject("weeks_closed_to", LocalDate.class))
                        .map(SalesWeek::of),
                Optional.ofNullable(row.getObject("founded_on", LocalDate.class)));
    }
}
